//! The binary: everything is in the library.

/// Gives back what pictures and imports needed for a moment: the C library's own kept 1.4 GB of the demo's first minute for good.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    hansa::main()
}
