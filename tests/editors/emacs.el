;;; A headless Emacs with eglot: what a person does, and what is shown then. Ends with an error code when anything is not as it should be.  -*- lexical-binding: t -*-

(package-initialize)
(require 'eglot)
(require 'flymake)

;; What rust-mode does with a text is none of the server's business.
(define-derived-mode rust-mode prog-mode "Rust")
(add-to-list 'auto-mode-alist '("\\.rs\\'" . rust-mode))
(add-to-list 'eglot-server-programs `(rust-mode . (,(getenv "SLS_LINT_SERVER") "sls-lint" "lsp" "--no-cache")))

(defun expect (what condition &optional seen)
  (unless condition
    (message "emacs: %s: %S" what seen)
    (kill-emacs 1)))

(defun until-true (what condition)
  (with-timeout (60 (expect what nil (flymake-diagnostics)))
    (while (not (funcall condition))
      (accept-process-output nil 0.1))))

(defun shown ()
  (flymake-start)
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun change (from to)
  (goto-char (point-min))
  (expect "what is changed is there" (search-forward from nil t) from)
  (replace-match to t t)
  (eglot--signal-textDocument/didChange))

(find-file "src/handler.rs")
(apply #'eglot (eglot--guess-contact))
(until-true "the server starts" #'eglot-current-server)
(until-true "a finding is shown" (lambda () (= 1 (length (shown)))))
(expect "it is the sleep" (string-match-p "sleeps for 2 s" (car (shown))) (shown))
(expect "it stands on its line" (= 8 (line-number-at-pos (flymake-diagnostic-beg (car (flymake-diagnostics))))))

(change "tokio::time::sleep(Duration::from_secs(2)).await;" "")
(until-true "an unsaved change counts" (lambda () (null (shown))))
(change "    \n" "    tokio::time::sleep(Duration::from_secs(2)).await;\n")
(until-true "and its undoing" (lambda () (= 1 (length (shown)))))

(let* ((server (eglot-current-server))
       (beg (progn (goto-char (point-min)) (search-forward "tokio::time::sl") (point)))
       (hover (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams)))
       (actions (eglot-code-actions beg beg))
       (allow (seq-find (lambda (it) (string-prefix-p "allow" (plist-get it :title))) actions)))
  (expect "a hover tells the page" (string-match-p "A sleep in the request phase" (format "%S" hover)) hover)
  (expect "an allow is offered" allow actions)
  (eglot--apply-workspace-edit (plist-get allow :edit))
  (eglot--signal-textDocument/didChange)
  (goto-char (point-min))
  (expect "it is written" (search-forward "// sls-lint: allow(sleep-in-handler, reason = " nil t) (buffer-string))
  (until-true "it holds" (lambda () (null (shown))))
  (save-buffer)
  (eglot-shutdown server)
  (until-true "the server ends" (lambda () (not (jsonrpc-running-p server)))))
(kill-emacs 0)
