//! Puts `assets/` into the binary: each file under a name that carries its hash, and compressed before it is ever asked for. A file that changed has a new
//! name, so every answer may be kept for ever.

use sha2::{Digest, Sha256};
use std::{env, fmt::Write as _, fs, io::Write as _, path::Path};

fn main() {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../assets");
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets it")).to_path_buf();
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    walk(&root, &root, &mut files);
    files.sort();
    let mut table = String::from("pub static ASSETS: &[Asset] = &[\n");
    for name in files {
        let bytes = fs::read(root.join(&name)).expect("an asset that was listed can be read");
        let hash: String = Sha256::digest(&bytes).iter().take(6).map(|b| format!("{b:02x}")).collect();
        let stem = format!("{}-{hash}", name.replace('/', "-"));
        let write = |ending: &str, bytes: &[u8]| {
            let path = out.join(format!("{stem}{ending}"));
            fs::write(&path, bytes).expect("OUT_DIR can be written");
            format!("include_bytes!({:?})", path.display().to_string())
        };
        let (plain, gz, br) = (write("", &bytes), write(".gz", &gzip(&bytes)), write(".br", &brotli(&bytes)));
        let hashed = match name.rsplit_once('.') {
            Some((base, ending)) => format!("{base}.{hash}.{ending}"),
            None => format!("{name}.{hash}"),
        };
        writeln!(table, "Asset {{ name: {name:?}, hashed: {hashed:?}, plain: {plain}, gz: {gz}, br: {br} }},").expect("a string can be written");
    }
    table.push_str("];\n");
    fs::write(out.join("assets.rs"), table).expect("OUT_DIR can be written");
}

fn walk(root: &Path, dir: &Path, files: &mut Vec<String>) {
    for entry in fs::read_dir(dir).expect("assets/ is there").flatten() {
        let path = entry.path();
        println!("cargo::rerun-if-changed={}", path.display());
        if path.is_dir() {
            walk(root, &path, files);
        } else if !path.extension().is_some_and(|e| e == "md" || e == "txt") {
            files.push(path.strip_prefix(root).expect("below root").to_string_lossy().into_owned());
        }
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut w = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    w.write_all(bytes).and_then(|()| w.finish()).expect("memory can be written")
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    {
        let mut w = brotli::CompressorWriter::new(&mut out, 1 << 16, 11, 22);
        w.write_all(bytes).expect("memory can be written");
    }
    out
}
