//! Work for blocking threads, several calls deep, with everything a blocking thread may do.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use aws_lambda_events::event::s3::S3Event;
use lambda_runtime::{Error, LambdaEvent, service_fn};
use tokio::runtime::Handle;
use tokio::task::{JoinSet, spawn_blocking};

struct Archive {
    root: PathBuf,
}

impl Archive {
    fn unpack(&self, name: &str) -> Result<Vec<PathBuf>, Error> {
        let status = Command::new("tar").arg("-xf").arg(name).arg("-C").arg(&self.root).status()?;
        if !status.success() {
            return Err("the archive is broken".into());
        }
        self.list(&self.root)
    }

    fn list(&self, folder: &Path) -> Result<Vec<PathBuf>, Error> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            found.push(entry?.path());
        }
        Ok(found)
    }
}

fn digest(path: &Path) -> Result<usize, Error> {
    let text = std::fs::read(path)?;
    Ok(Handle::current().block_on(async { text.len() }))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    lambda_runtime::run(service_fn(|event: LambdaEvent<S3Event>| async {
        let names = event.payload.records.into_iter().filter_map(|record| record.s3.object.key);
        unpack_all(names.collect()).await
    }))
    .await
}

async fn unpack_all(names: Vec<String>) -> Result<BTreeMap<String, usize>, Error> {
    let mut sizes = BTreeMap::new();
    for name in names {
        let key = name.clone();
        let files = spawn_blocking(move || Archive { root: "/tmp/archive".into() }.unpack(&name)).await??;
        let mut set = JoinSet::new();
        for file in files {
            set.spawn_blocking(move || digest(&file));
        }
        let mut total = 0;
        while let Some(size) = set.join_next().await {
            total += size??;
        }
        sizes.insert(key, total);
    }
    Ok(sizes)
}
