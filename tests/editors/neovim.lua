-- A headless Neovim with its own client: what a person does, and what is shown then. Ends with an error code when anything is not as it should be.

local failed

local function expect(what, condition, seen)
  if not condition then
    failed = what
    io.stderr:write("neovim: " .. what .. ": " .. vim.inspect(seen) .. "\n")
    vim.cmd("cquit 1")
  end
end

local function until_true(what, condition)
  expect(what, vim.wait(60000, condition, 50), vim.diagnostic.get())
end

local function codes()
  return vim.tbl_map(function(it) return it.code end, vim.diagnostic.get(0))
end

local versions = {}
local publish = vim.lsp.handlers["textDocument/publishDiagnostics"]
vim.lsp.handlers["textDocument/publishDiagnostics"] = function(err, result, context, config)
  if result then table.insert(versions, result) end
  return publish(err, result, context, config)
end

vim.cmd("edit src/handler.rs")
local buffer = vim.api.nvim_get_current_buf()
local id = vim.lsp.start_client({
  name = "sls-lint",
  cmd = { vim.env.SLS_LINT_SERVER, "sls-lint", "lsp", "--no-cache" },
  root_dir = vim.fn.getcwd(),
})
expect("the server starts", id ~= nil, id)
vim.lsp.buf_attach_client(buffer, id)

until_true("a finding is shown", function() return #codes() == 1 end)
expect("it is the sleep", codes()[1] == "sleep-in-handler", codes())
local shown = vim.diagnostic.get(0)[1]
expect("it stands on its line", shown.lnum == 7 and shown.col == 4, shown)
local related = shown.user_data.lsp.relatedInformation
expect("the way is shown", related and related[1].message:find("AWS Lambda"), shown)
expect("the version is told", versions[#versions].version ~= nil, versions)

vim.api.nvim_buf_set_lines(buffer, 7, 8, false, { "    // nothing here" })
until_true("an unsaved change counts", function() return #codes() == 0 end)
vim.cmd("undo")
until_true("and its undoing", function() return #codes() == 1 end)

local client = vim.lsp.get_client_by_id(id)
local function ask(method, params)
  local answer = vim.lsp.buf_request_sync(buffer, method, params, 60000)
  expect(method, answer and answer[id] and not answer[id].err, answer)
  return answer[id].result
end

vim.api.nvim_win_set_cursor(0, { 8, 20 })
local hover = ask("textDocument/hover", vim.lsp.util.make_position_params())
expect("a hover tells the page", hover.contents.value:find("A sleep in the request phase"), hover)

local params = vim.lsp.util.make_range_params()
params.context = { diagnostics = {} }
local actions = ask("textDocument/codeAction", params)
expect("an allow is offered", actions[1].title:find("allow `sleep%-in%-handler`"), actions)
vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
expect("it is written", text:find("sls%-lint: allow%(sleep%-in%-handler, reason = "), text)
until_true("it holds", function() return #codes() == 0 end)

vim.cmd("write")
vim.cmd("edit src/main.rs")
vim.cmd("bdelete " .. buffer)
vim.lsp.stop_client(id)
until_true("the server ends", function() return client.is_stopped() end)
if not failed then vim.cmd("qall!") end
