//! Pictures and files: object_store over a folder. Keys are `CITY/kind/id`, so that one city's bytes are one prefix.

use crate::Error;
use bytes::Bytes;
use futures_util::TryStreamExt;
use object_store::{ObjectStore, ObjectStoreExt, local::LocalFileSystem, path::Path};
use std::{path::PathBuf, sync::Arc};

#[derive(Clone)]
pub struct Blobs {
    store: Arc<dyn ObjectStore>,
    folder: PathBuf,
}

impl Blobs {
    /// Opens, or makes, a folder.
    pub fn folder(dir: &std::path::Path) -> Result<Self, Error> {
        std::fs::create_dir_all(dir).map_err(|e| Error::Config(format!("{}: {e}", dir.display())))?;
        let store = LocalFileSystem::new_with_prefix(dir)?.with_automatic_cleanup(true);
        Ok(Blobs { store: Arc::new(store), folder: dir.to_path_buf() })
    }
    /// Stores the bytes; when this returns they are on the disk, so that a row that names them never points at nothing.
    pub async fn put(&self, key: &str, bytes: impl Into<Bytes>) -> Result<(), Error> {
        let path = Path::parse(key).map_err(object_store::Error::from)?;
        self.store.put(&path, bytes.into().into()).await?;
        self.sync(key).await
    }
    /// The file first, then the folder that names it.
    async fn sync(&self, key: &str) -> Result<(), Error> {
        let file = self.folder.join(key);
        let done = tokio::task::spawn_blocking(move || {
            std::fs::File::open(&file)?.sync_all()?;
            file.parent().map_or(Ok(()), |dir| std::fs::File::open(dir)?.sync_all())
        });
        let done = done.await.map_err(|e| Error::NotSaved(e.to_string()))?;
        done.map_err(|e| Error::NotSaved(format!("{key}: {e}")))
    }
    pub async fn get(&self, key: &str) -> Result<Bytes, Error> {
        let path = Path::parse(key).map_err(object_store::Error::from)?;
        match self.store.get(&path).await {
            Ok(found) => Ok(found.bytes().await?),
            Err(object_store::Error::NotFound { .. }) => Err(Error::NotThere),
            Err(e) => Err(e.into()),
        }
    }
    /// Really deletes; deleting what is gone is no error.
    pub async fn delete(&self, key: &str) -> Result<(), Error> {
        let path = Path::parse(key).map_err(object_store::Error::from)?;
        match self.store.delete(&path).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(e) => Err(e.into()),
        }
    }
    /// The keys under a prefix, what was stored longest ago first.
    pub async fn list(&self, prefix: &str) -> Result<Vec<String>, Error> {
        let path = Path::parse(prefix).map_err(object_store::Error::from)?;
        let mut found: Vec<_> = self.store.list(Some(&path)).try_collect().await?;
        found.sort_by_key(|m| m.last_modified);
        Ok(found.into_iter().map(|m| m.location.to_string()).collect())
    }
}
