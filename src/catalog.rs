//! What foreign code does: effects of functions and traits of types, kept as data.
//!
//! Signatures say what a foreign function takes and returns; an [`Effect`] says what it does that matters here: it blocks, it
//! detaches, it builds a client. Effects are curated by hand in `rules/catalog/*.toml`, one file per foreign crate, so that
//! teaching the tool a function is one line of data and no rule names a foreign path.
//!
//! The vocabulary is closed: a rule or the call graph uses each word, and a word that the data uses but nobody reads is an error.

/// What a foreign function does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Holds its thread while it waits for a timer.
    BlocksSleep,
    /// Holds its thread for the file system.
    BlocksFs,
    /// Holds its thread for a socket or name look-up.
    BlocksNet,
    /// Holds its thread for an HTTP exchange.
    BlocksHttp,
    /// Holds its thread for a database.
    BlocksDb,
    /// Holds its thread for a child process.
    BlocksProcess,
    /// Holds its thread for a channel, barrier, condition variable or thread join.
    BlocksThread,
    /// Holds its thread for standard input.
    BlocksStdin,
    /// Holds its thread for a mail server, a git remote or another protocol.
    BlocksOther,
    /// Runs a future to its end on the calling thread.
    BlocksOn,
    /// Waits for a time given in its arguments, asynchronously or not.
    Sleeps,
    /// Waits for the next tick of a timer.
    Ticks,
    /// Builds a client meant to be built once (HTTP, SDK), or its configuration.
    BuildsClient,
    /// Builds an HTTP client that never times out unless told to.
    BuildsUntimedClient,
    /// Sends an HTTP request.
    SendsHttp,
    /// Gives a client, request or connection a time-out.
    SetsTimeout,
    /// Bounds the time a future given to it may take.
    BoundsTime,
    /// Opens a database, cache or broker connection, or a pool of them.
    OpensConnection,
    /// Does work whose result depends on nothing but its arguments and is meant to be done once: compiles a pattern, a template,
    /// a schema.
    Compiles,
    /// Fetches secrets, parameters, keys or remote configuration.
    FetchesConfig,
    /// Installs a process-wide logger, subscriber or hook.
    Installs,
    /// Builds an async runtime.
    BuildsRuntime,
    /// Starts a task that goes on by itself unless its handle is awaited.
    DetachesTask,
    /// Starts a thread that goes on by itself unless its handle is joined.
    DetachesThread,
    /// Starts a child process that goes on by itself unless it is waited for.
    DetachesProcess,
    /// Waits for a handle, or for all handles of a set, given as receiver or argument.
    Joins,
    /// Hands work to the platform, which keeps the instance alive for it.
    KeepsAlive,
    /// Ends the process.
    Exits,
    /// Never returns.
    Diverges,
}
/// placeholder
pub fn signatures(_: &str) -> Option<&'static str> { None }
