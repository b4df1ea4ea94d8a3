"""The server, as pytest-lsp's client meets it: with the capabilities that real editors send, and its checks of our answers against them."""

import asyncio
import importlib.metadata
import os
import pathlib
import shutil

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities, make_test_lsp_client

HERE = pathlib.Path(__file__).parent
LINE = 7
EDITORS = ["visual-studio-code@v1.65.2", "neovim@v0.11.0", "emacs@v29.1"]
FOUND = ["sleep-in-handler"]
passed = []


def make_client():
    """pytest-lsp's own client, which also takes the registrations that its editors say they take."""
    client = make_test_lsp_client()
    client.watched = []

    @client.feature("client/registerCapability")
    def register(params: types.RegistrationParams):
        client.watched.extend(it for it in params.registrations if it.method == "workspace/didChangeWatchedFiles")

    return client


@pytest_lsp.fixture(
    params=EDITORS,
    config=ClientServerConfig(
        server_command=[os.environ["SLS_LINT_SERVER"], "sls-lint", "lsp", "--no-cache"],
        client_factory=make_client,
    ),
)
async def client(request, lsp_client: LanguageClient, tmp_path_factory):
    folder = tmp_path_factory.mktemp("function")
    shutil.copytree(HERE / "function", folder, dirs_exist_ok=True)
    lsp_client.folder = folder
    lsp_client.pulls = request.param.startswith("neovim")
    params = types.InitializeParams(
        capabilities=client_capabilities(request.param),
        workspace_folders=[types.WorkspaceFolder(uri=folder.as_uri(), name="function")],
    )
    lsp_client.welcome = await lsp_client.initialize_session(params)
    yield
    await lsp_client.shutdown_session()


def uri(client, path="src/handler.rs"):
    return (client.folder / path).as_uri()  # a path that begins at the root stays


def open_text(client, text=None):
    text = text or (client.folder / "src/handler.rs").read_text()
    item = types.TextDocumentItem(uri=uri(client), language_id="rust", version=1, text=text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
    return text


def change(client, version, text):
    document = types.VersionedTextDocumentIdentifier(uri=uri(client), version=version)
    whole = types.TextDocumentContentChangeWholeDocument(text=text)
    client.text_document_did_change(types.DidChangeTextDocumentParams(text_document=document, content_changes=[whole]))


async def rules(client, count, path="src/handler.rs"):
    """The rules found in a file: asked for by a client that asks, else waited for until there are as many."""
    if client.pulls:
        params = types.DocumentDiagnosticParams(text_document=types.TextDocumentIdentifier(uri=uri(client, path)))
        report = await client.text_document_diagnostic_async(params)
        return [it.code for it in report.items]
    for _ in range(600):
        found = client.diagnostics.get(uri(client, path))
        if found is not None and len(found) == count:
            return [it.code for it in found]
        await asyncio.sleep(0.1)
    raise AssertionError(f"not {count} in {client.diagnostics}")


@pytest.mark.asyncio
async def test_findings_follow_the_text(client):
    assert client.welcome.server_info.name == "cargo-sls-lint"
    assert (client.welcome.capabilities.diagnostic_provider is not None) == client.pulls
    text = open_text(client)
    assert await rules(client, 1) == FOUND
    change(client, 2, text.replace("tokio::time::sleep(Duration::from_secs(2)).await;", ""))
    assert await rules(client, 0) == []
    change(client, 3, text)
    assert await rules(client, 1) == FOUND
    (client.folder / "src/handler.rs").write_text(text.replace("tokio::time::sleep(Duration::from_secs(2)).await;", ""))
    document = types.TextDocumentIdentifier(uri=uri(client))
    client.text_document_did_close(types.DidCloseTextDocumentParams(text_document=document))
    assert await rules(client, 0) == []


@pytest.mark.asyncio
async def test_the_workspace_can_be_asked_for(client):
    if not client.pulls:
        pytest.skip("this editor is told")
    report = await client.workspace_diagnostic_async(types.WorkspaceDiagnosticParams(previous_result_ids=[]))
    [only] = report.items
    assert only.kind == "full" and [it.code for it in only.items] == FOUND
    known = [types.PreviousResultId(uri=only.uri, value=only.result_id)]
    again = await client.workspace_diagnostic_async(types.WorkspaceDiagnosticParams(previous_result_ids=known))
    assert [it.kind for it in again.items] == ["unchanged"]


@pytest.mark.asyncio
async def test_an_allow_is_offered_and_holds(client):
    text = open_text(client)
    await rules(client, 1)
    here = types.Position(line=LINE, character=20)
    params = types.CodeActionParams(
        text_document=types.TextDocumentIdentifier(uri=uri(client)),
        range=types.Range(start=here, end=here),
        context=types.CodeActionContext(diagnostics=[]),
    )
    actions = await client.text_document_code_action_async(params)
    assert [it.title for it in actions] == ["allow `sleep-in-handler` here", "explain `sleep-in-handler`"]
    edit = actions[0].edit
    [change_made] = edit.document_changes[0].edits if edit.document_changes else next(iter(edit.changes.values()))
    lines = text.splitlines(keepends=True)
    at = change_made.range.start
    lines[at.line] = lines[at.line][: at.character] + change_made.new_text + lines[at.line][at.character :]
    change(client, 2, "".join(lines))
    assert await rules(client, 0) == []
    # lsprotocol takes an action with a command for a bare command, and its inside for the name.
    assert "sls-lint.explain" in str(actions[1].command)
    explain = types.ExecuteCommandParams(command="sls-lint.explain", arguments=["sleep-in-handler"])
    assert await client.workspace_execute_command_async(explain) is None


@pytest.mark.asyncio
async def test_hovers_tell_of_findings_and_entries(client):
    async def hover(path, line, character):
        document = types.TextDocumentIdentifier(uri=uri(client, path))
        position = types.Position(line=line, character=character)
        return await client.text_document_hover_async(types.HoverParams(text_document=document, position=position))

    assert "A sleep in the request phase" in (await hover("src/handler.rs", LINE, 20)).contents.value
    assert "AWS Lambda" in (await hover("src/main.rs", 8, 20)).contents.value
    assert await hover("src/main.rs", 0, 0) is None


@pytest.mark.asyncio
async def test_deploy_files_are_spoken_of_in_their_own_words(client):
    template = "Resources:\n  Nap:\n    # sls-lint: allow(detached-task)\n    Timeout: 10\n"
    (client.folder / "template.yaml").write_text(template)
    item = types.TextDocumentItem(uri=uri(client, "template.yaml"), language_id="yaml", version=1, text=template)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
    assert await rules(client, 1, "template.yaml") == ["unused-allow"]
    here = types.Position(line=2, character=25)
    params = types.CodeActionParams(
        text_document=types.TextDocumentIdentifier(uri=uri(client, "template.yaml")),
        range=types.Range(start=here, end=here),
        context=types.CodeActionContext(diagnostics=[]),
    )
    actions = await client.text_document_code_action_async(params)
    assert [it.title for it in actions] == ["take out the allow of `detached-task`", "explain `unused-allow`"]


@pytest.mark.asyncio
async def test_folders_come_and_go(client, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    shutil.copytree(HERE / "function", other, dirs_exist_ok=True)
    folder = types.WorkspaceFolder(uri=other.as_uri(), name="other")
    await rules(client, 1)

    def tell(added, removed):
        event = types.WorkspaceFoldersChangeEvent(added=added, removed=removed)
        client.workspace_did_change_workspace_folders(types.DidChangeWorkspaceFoldersParams(event=event))

    tell([folder], [])
    assert await rules(client, 1, other / "src/handler.rs") == FOUND
    tell([], [folder])
    assert await rules(client, 0, other / "src/handler.rs") == []


@pytest.mark.asyncio
async def test_a_question_can_be_taken_back(client):
    if not client.pulls:
        pytest.skip("this editor is told")
    text = open_text(client)
    await rules(client, 1)
    change(client, 2, text + "\n")
    params = types.DocumentDiagnosticParams(text_document=types.TextDocumentIdentifier(uri=uri(client)))
    question = client.protocol.send_request("textDocument/diagnostic", params)
    [asked] = [id for id, waiting in client.protocol._request_futures.items() if waiting is question]
    client.protocol.notify("$/cancelRequest", types.CancelParams(id=asked))
    with pytest.raises(Exception, match="(?i)cancel"):
        await asyncio.wait_for(asyncio.wrap_future(question) if not asyncio.isfuture(question) else question, 60)
    assert await rules(client, 1) == FOUND


@pytest.mark.asyncio
async def test_the_first_run_shows_that_it_goes_on(client):
    """Only to editors that show it, and never left without an end."""
    await rules(client, 1)
    await asyncio.sleep(0.5)
    told = {token: [it.kind for it in reports] for token, reports in client.progress_reports.items()}
    assert told in ({}, {"sls-lint/first-run": ["begin", "end"]})


@pytest.mark.asyncio
async def test_what_is_no_message_is_survived(client):
    open_text(client)
    await rules(client, 1)
    for body in [b"{", b"[]", b'{"jsonrpc":"2.0","method":"textDocument/didOpen","params":7}', b'{"jsonrpc":"2.0","id":"x","method":"no/such"}']:
        client._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    assert await rules(client, 1) == FOUND


@pytest.mark.asyncio
async def test_without_its_editor_the_server_ends():
    client = make_client()
    await client.start_io(os.environ["SLS_LINT_SERVER"], "sls-lint", "lsp", "--no-cache")
    await client.initialize_session(types.InitializeParams(capabilities=client_capabilities(EDITORS[0])))
    client._server.stdin.close()
    assert await asyncio.wait_for(client._server.wait(), 60) == 1


@pytest.fixture(autouse=True, scope="session")
def table():
    yield
    version = importlib.metadata.version("pytest-lsp")
    what = (
        "open, unsaved changes, close, push or pull, workspace pull, code action applied, command, hover on a finding and an entry, deploy file, "
        "workspace folders, cancellation, progress, malformed messages, abrupt end, shutdown"
    )
    with open(os.environ["SLS_LINT_RESULTS"], "a", encoding="utf-8") as results:
        for editor in EDITORS:
            outcome = {result for name, result in passed if editor in name}
            result = "passed" if outcome == {"passed"} else "failed"
            results.write(f"pytest-lsp as {editor.replace('@v', ' ')}\t{version}\t{what}\t{result}\n")
