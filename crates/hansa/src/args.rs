//! What can be said on the command line. Every option has a default: nothing needs a file to start.

use clap::{Parser, Subcommand};
use std::path::PathBuf;

#[derive(Parser)]
#[command(name = "hansa", bin_name = "hansa", version, about = "The open platform for cities and the networks they form")]
#[command(after_help = "To look at it: hansa demo. To run it for a city: hansa serve. HANSA_LOG=debug says more.")]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Shows the whole product with a network of cities, invented people and cases that go on while you look
    Demo(Demo),
    /// Runs for real, on a folder of data; the first start prints how to set it up
    Serve(Options),
    /// Cities as folders of files: in, out, and which there are
    #[command(subcommand)]
    City(City),
    /// Recorded requests into a city, and invented ones for trying that
    #[command(subcommand)]
    Concerns(Concerns),
    /// The register of the network's members
    #[command(subcommand)]
    Network(Network),
    /// People who work here
    #[command(subcommand)]
    Accounts(Accounts),
}

#[derive(Subcommand)]
pub enum Accounts {
    /// Makes a link by which somebody sets a new password, for you to pass on: where no mail is sent, nothing else brings it
    #[command(after_help = "It opens once, within an hour; links from before hold no longer. The second step of signing in is asked for as always.")]
    PasswordLink {
        #[command(flatten)]
        data: Data,
        /// The mail address with which they sign in
        #[arg(long)]
        mail: String,
        /// Scheme and host of the installation, as `hansa serve` is told
        #[arg(long, env = "HANSA_URL", default_value = "http://127.0.0.1:8080")]
        url: String,
    },
}

#[derive(Subcommand)]
pub enum Network {
    /// Takes the register in: that of the annual report 2016, or a table of one's own
    #[command(after_help = "Run again it changes nothing. The table's columns stand in crates/network/data/README.md, and on the page /register.")]
    Import {
        #[command(flatten)]
        data: Data,
        /// The register of the annual report 2016, which is in the program: 115 member cities and 5 friendship members
        #[arg(long, conflicts_with = "file")]
        report_2016: bool,
        /// Instead of it a table of one's own: the path of a CSV file, in UTF-8, with a first line of column names
        file: Option<PathBuf>,
        /// Reads everything and writes nothing
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Subcommand)]
pub enum Concerns {
    /// Takes a city's recorded requests from a CSV file (docs/import.md)
    Import {
        #[command(flatten)]
        data: Data,
        /// The city's slug
        #[arg(long)]
        city: String,
        /// A TOML file that says which column is what
        #[arg(long)]
        mapping: PathBuf,
        /// The CSV file, in UTF-8, with a first line of column names
        file: PathBuf,
        /// Reads everything and writes nothing
        #[arg(long)]
        dry_run: bool,
        /// Takes nothing when one row is wrong
        #[arg(long)]
        strict: bool,
        /// Writes what was found and done as JSON
        #[arg(long)]
        report: Option<PathBuf>,
    },
    /// Writes a year of invented requests to standard output, as a CSV file that `import` takes
    #[command(after_help = "hansa concerns year --city C --mapping m.toml > year.csv && hansa concerns import --city C --mapping m.toml year.csv")]
    Year(Year),
}

#[derive(clap::Args)]
pub struct Year {
    #[command(flatten)]
    pub data: Data,
    /// The slug of a city that is here: its categories, places and calendar make the rows
    #[arg(long)]
    pub city: String,
    /// How many requests in the year
    #[arg(long, default_value_t = 10_000)]
    pub rows: u64,
    /// The same seed gives the same rows
    #[arg(long, default_value_t = 2016)]
    pub seed: u64,
    /// The day after the last, YYYY-MM-DD; without one, today
    #[arg(long)]
    pub until: Option<String>,
    /// Writes the mapping for `import` here
    #[arg(long)]
    pub mapping: Option<PathBuf>,
}

#[derive(clap::Args)]
pub struct Demo {
    /// Where to keep it; without one everything is gone when the demo ends
    #[arg(long)]
    pub folder: Option<PathBuf>,
    /// Where to listen, on this machine only; 0 takes a free port
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Prints one line of JSON for scripts instead of words
    #[arg(long)]
    pub json: bool,
    /// The same seed gives the same people and cases
    #[arg(long, default_value_t = 2016)]
    pub seed: u64,
    /// Does not go on playing after the start, so that a page stays as it is
    #[arg(long)]
    pub still: bool,
}

/// Where the data is. Shared by `serve` and by the commands that work on the same data.
#[derive(clap::Args, Clone)]
pub struct Data {
    /// The folder of the database, pictures and keys
    #[arg(long, env = "HANSA_DATA", default_value = "data")]
    pub data: PathBuf,
    /// `postgres://…` instead of the SQLite file in the data folder
    #[arg(long, env = "HANSA_DATABASE", hide_env_values = true)]
    pub database: Option<String>,
}

#[derive(clap::Args, Clone)]
pub struct Options {
    #[command(flatten)]
    pub data: Data,
    /// The address to listen on
    #[arg(long, env = "HANSA_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: String,
    /// Scheme and host as residents see them, as in `https://desk.city.example`; without one, the address to listen on
    #[arg(long, env = "HANSA_URL")]
    pub url: Option<String>,
    /// `smtp://user:password@host:587`; without one mails wait, invitations too
    #[arg(long, env = "HANSA_SMTP", hide_env_values = true)]
    pub smtp: Option<String>,
    /// The address that mails come from; needed with --smtp
    #[arg(long, env = "HANSA_MAIL_FROM")]
    pub mail_from: Option<String>,
    /// The header in which the proxy before us gives the client's address
    #[arg(long, env = "HANSA_PROXY_HEADER")]
    pub proxy_header: Option<String>,
    /// What Prometheus sends as bearer token to read /metrics; without one only this machine may
    #[arg(long, env = "HANSA_METRICS_TOKEN", hide_env_values = true)]
    pub metrics_token: Option<String>,
    /// Multiplies every rate limit; 0 switches them off, for measuring
    #[arg(long, env = "HANSA_LIMITS", default_value_t = 1)]
    pub limits: u32,
}

#[derive(Subcommand)]
pub enum City {
    /// Creates the city, or brings it to what the folder says
    Import {
        #[command(flatten)]
        data: Data,
        /// The city's folder, with its city.toml (docs/city-folder.md)
        folder: PathBuf,
        /// Reads everything, says what would change, and writes nothing
        #[arg(long)]
        dry_run: bool,
    },
    /// Writes the city into an empty folder
    Export {
        #[command(flatten)]
        data: Data,
        /// The city's slug
        city: String,
        /// A new folder, or an empty one
        folder: PathBuf,
    },
    /// The cities of this installation
    List {
        #[command(flatten)]
        data: Data,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn no_secret_has_a_value_by_itself_and_no_help_repeats_one() {
        let all = Args::command();
        let serve = all.find_subcommand("serve").expect("a subcommand");
        let secrets = ["database", "smtp", "metrics_token"];
        for name in secrets {
            let option = serve.get_arguments().find(|a| a.get_id() == name).unwrap_or_else(|| panic!("no option {name}"));
            assert!(option.get_default_values().is_empty(), "{name} has a default");
            assert!(option.is_hide_env_values_set(), "--help shows the value of {name}");
        }
        let defaults: Vec<String> = serve.get_arguments().flat_map(|a| a.get_default_values()).map(|v| v.to_string_lossy().into_owned()).collect();
        assert_eq!(defaults, ["data", "127.0.0.1:8080", "1"], "a new default is no password");
    }
}
