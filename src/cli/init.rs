//! `cargo sls-lint init`: a first configuration beside the manifest of the workspace.
//!
//! It never replaces a configuration unless it is told to: nobody's decisions are lost to a command that was tried out.

use super::{Exit, current_dir, fail};
use crate::config::{self, FILE_NAME, LintTable};
use crate::discover::{Project, Request, discover, paths};
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeSet;
use std::io::Write;

/// Where and how to begin.
#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// Path to Cargo.toml [default: that of the workspace around the current directory]
    #[arg(long, value_name = "PATH")]
    manifest_path: Option<Utf8PathBuf>,

    /// Replace a configuration that is there
    #[arg(long)]
    force: bool,

    /// Have the compiler know `#[cfg_attr(sls_lint, ..)]`: adds a line to the lints of the manifests
    #[arg(long)]
    check_cfg: bool,
}

/// Writes it.
pub(super) fn run(args: &Args) -> Exit {
    match write(args) {
        Ok(written) => {
            // There is nobody left to tell when standard error is closed.
            let _ = written.iter().try_for_each(|line| writeln!(std::io::stderr(), "{line}"));
            Exit::Clean
        }
        Err(message) => fail(&message),
    }
}

fn write(args: &Args) -> Result<Vec<String>, String> {
    let request = Request { cwd: current_dir()?, manifest_path: args.manifest_path.clone(), workspace: true, ..Request::default() };
    let project = discover(&request);
    if let Some(problem) = project.problems.first() {
        return Err(format!("{}: {}", problem.path, problem.message));
    }
    let workspaces: BTreeSet<&Utf8PathBuf> = project.packages.iter().filter(|it| it.selected).map(|it| &it.workspace).collect();
    let mut workspaces = workspaces.into_iter();
    let (workspace, other) = (workspaces.next().ok_or("there is no package here")?, workspaces.next());
    if let Some(other) = other {
        let [one, other] = [workspace, other].map(|it| paths::show(&project.cwd, it));
        return Err(format!(
            "there are several workspaces here, such as {one} and {other}: go to one of them, or name it by --manifest-path"
        ));
    }
    let mut written = vec![starter(&project, workspace, args.force)?];
    if args.check_cfg {
        written.extend(check_cfg(&project, workspace)?);
    }
    Ok(written)
}

fn starter(project: &Project, workspace: &Utf8Path, force: bool) -> Result<String, String> {
    let path = workspace.join(FILE_NAME);
    let shown = paths::show(&project.cwd, &path);
    if path.exists() && !force {
        return Err(format!("{shown} is there: --force replaces it"));
    }
    std::fs::write(&path, config::starter()).map_err(|error| format!("cannot write {shown}: {error}"))?;
    Ok(format!("wrote {shown}"))
}

/// Tells the compiler in each manifest in which the lints of a package stand.
fn check_cfg(project: &Project, workspace: &Utf8Path) -> Result<Vec<String>, String> {
    let mut places: BTreeSet<(Utf8PathBuf, bool)> = BTreeSet::new();
    for package in project.packages.iter().filter(|it| it.selected && !it.lone) {
        let text = read(project, &package.manifest)?;
        match config::lint_table(&text).map_err(|message| format!("{}: {message}", paths::show(&project.cwd, &package.manifest)))? {
            LintTable::Package => places.insert((package.manifest.clone(), false)),
            LintTable::Workspace => places.insert((workspace.join("Cargo.toml"), true)),
        };
    }
    let mut written = Vec::new();
    for (path, is_workspace) in places {
        let shown = paths::show(&project.cwd, &path);
        let place = if is_workspace { LintTable::Workspace } else { LintTable::Package };
        let changed = config::with_check_cfg(&read(project, &path)?, place).map_err(|message| format!("{shown}: {message}"))?;
        if let Some(text) = changed {
            std::fs::write(&path, text).map_err(|error| format!("cannot write {shown}: {error}"))?;
            written.push(format!("added cfg(sls_lint) to {shown}"));
        }
    }
    Ok(written)
}

fn read(project: &Project, path: &Utf8Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", paths::show(&project.cwd, path)))
}
