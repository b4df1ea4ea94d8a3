//! The closed vocabulary of the catalogue: effects of functions, traits of types, contexts of closures.
//!
//! A word exists because a rule or the call graph asks for it. Data may use no other word: an unknown one fails to load, and a
//! test fails for an effect that no data claims.

use serde::Deserialize;

/// What a foreign function does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
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
    /// Asks for room for so many elements, at once.
    Allocates,
    /// Fails where there is no GPU.
    NeedsGpu,
    /// Asks for a GPU, and makes do with cores where there is none. Where `size` says how much is asked for, nothing is no question.
    PrefersGpu,
    /// Keeps its thread busy for long enough to be felt: hashes a password, works on an image, runs a model. Where `size` says how many
    /// turns that takes, few of them are nothing to speak of.
    Computes,
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
    /// Asks a service for something, and changes nothing there.
    Reads,
    /// Puts a request in order with others: it is sent after the one before it on purpose.
    Orders,
    /// Opens a port for others to connect to.
    Listens,
    /// Takes connections of others, for as long as it runs.
    Serves,
    /// Waits for a signal to the process.
    AwaitsSignal,
    /// Has a function run, which `names` says.
    InvokesFunction,
    /// Waits for the answer of another function.
    AwaitsFunction,
    /// Gives a client, request or connection a time-out.
    SetsTimeout,
    /// Bounds the time a future given to it may take.
    BoundsTime,
    /// Opens a database, cache or broker connection, or a pool of them.
    OpensConnection,
    /// Says how many connections a pool may hold.
    SizesPool,
    /// Says how many threads compute or poll futures.
    SizesThreads,
    /// Opens all connections that a pool may hold at once; `default` says how many where nothing does.
    FillsPool,
    /// Opens an SQL database that is kept in a file, where its argument `file` names one and no server.
    OpensDatabaseFile,
    /// Opens a key-value store that is kept in a file or folder and written by this process alone.
    OpensStoreFile,
    /// Runs or prepares the SQL statement that is argument 0.
    RunsSql,
    /// Reads the content of a file.
    ReadsFile,
    /// Creates a file or folder, or replaces what is there.
    WritesFile,
    /// Opens a file, for reading unless the options before say otherwise.
    OpensFile,
    /// Among the options for opening a file: it may be read.
    AsksToRead,
    /// Among the options for opening a file: it may be written or created.
    AsksToWrite,
    /// Removes a file or folder.
    RemovesFile,
    /// Gives the path of the folder for temporary files, which is the one that an instance has for itself.
    GivesOwnFolder,
    /// Makes a store of sessions that is kept in the memory of the process.
    KeepsSessions,
    /// Makes a limiter that counts calls in the memory of the process.
    LimitsRate,
    /// Opens an SQL database that is kept in the memory of the process.
    OpensMemoryDatabase,
    /// Makes a cache in the memory of the process, whose entries stay until they are displaced.
    MakesCache,
    /// Gives the entries of a cache an end.
    Expires,
    /// Does work whose result depends on nothing but its arguments and is meant to be done once: compiles a pattern, a template,
    /// a schema.
    Compiles,
    /// Reads a model, a vocabulary or a data set and prepares it for use.
    LoadsData,
    /// Fetches secrets, parameters, keys or remote configuration.
    FetchesConfig,
    /// Reads what is kept in a store, where others change it at any time.
    ReadsStore,
    /// Changes what is kept in a store outside of the program, where other instances find it.
    ChangesStore,
    /// Gets credentials or a token that expire by themselves.
    IssuesToken,
    /// Installs a process-wide logger, subscriber or hook.
    Installs,
    /// Collects spans, log lines or metrics, and sends them from the background.
    Buffers,
    /// Sends what has been collected, and waits for that.
    Flushes,
    /// Has something run before the instance is taken away.
    HooksEnd,
    /// Builds an async runtime.
    BuildsRuntime,
    /// Starts a pool of threads that compute, which goes with its owner.
    StartsPool,
    /// Runs jobs at set times, for as long as the process lives.
    Schedules,
    /// Starts a task that goes on by itself unless its handle is awaited.
    DetachesTask,
    /// Starts a thread that goes on by itself unless its handle is joined.
    DetachesThread,
    /// Starts a child process that goes on by itself unless it is waited for.
    DetachesProcess,
    /// Waits for a handle, or for all handles of a set, given as receiver or argument.
    Joins,
    /// Runs all futures that its argument or receiver gives at the same time, no more of them than `size` says.
    RunsAll,
    /// Adds a future to those of its receiver, which run at the same time.
    Gathers,
    /// Makes a channel that takes whatever is sent, however slowly it is received.
    UnboundedQueue,
    /// Puts a message into a channel.
    Queues,
    /// Waits for a permit of which there are so many.
    Throttles,
    /// Answers with all that the other side has: all rows, a whole body.
    ReadsAll,
    /// Gives what its first argument holds in another form, with as many elements.
    Carries,
    /// Tells what time it is.
    TellsTime,
    /// Makes an id or a number that is different each time.
    MakesId,
    /// Reads an environment variable, whose name is argument 0.
    ReadsEnv,
    /// Sets or removes an environment variable of the process, whose name is argument 0.
    ChangesEnv,
    /// Changes the working folder of the process.
    ChangesFolder,
    /// Ends the process.
    Exits,
    /// Never returns.
    Diverges,
    /// Gives what its receiver holds, and panics when it holds nothing or an error. On a macro: always panics.
    Panics,
    /// On a macro: panics, and says that it is never come to.
    RulesOut,
    /// Makes values of the text or bytes that its first argument holds, and fails when they do not say what is expected.
    Parses,
    /// Fails, or gives nothing, only because of what it is given: whatever its receiver holds, with constants it always succeeds.
    FailsByArgument,
    /// Waits, without holding its thread, for the answer of something outside the program: a service, a database, a file.
    Exchanges,
    /// Begins a question whose answer comes in pages, of which `rest` says whether there are more.
    AsksForPages,
    /// Begins a question about many things, of which some may fail while the call succeeds; `rest` says which.
    AsksInBulk,
    /// Gives an iterator or stream that never ends.
    Endless,
    /// Written on a function: its answer is kept, and it runs once for the same arguments.
    Remembers,
}

impl Effect {
    /// What a call with this effect holds its thread for.
    pub fn waits_for(self) -> Option<&'static str> {
        Some(match self {
            Effect::BlocksSleep => "a timer",
            Effect::BlocksFs => "the file system",
            Effect::BlocksNet => "the network",
            Effect::BlocksHttp => "an HTTP answer",
            Effect::BlocksDb => "the database",
            Effect::BlocksProcess => "a child process",
            Effect::BlocksThread => "another thread",
            Effect::BlocksStdin => "standard input",
            Effect::BlocksOther => "the other side",
            _ => return None,
        })
    }

    /// The word, as the data writes it.
    pub fn name(self) -> String {
        let mut word = String::new();
        for letter in format!("{self:?}").chars() {
            if letter.is_uppercase() && !word.is_empty() {
                word.push('-');
            }
            word.extend(letter.to_lowercase());
        }
        word
    }

    /// All effects, in their order.
    pub const ALL: &[Effect] = &[
        Effect::BlocksSleep,
        Effect::BlocksFs,
        Effect::BlocksNet,
        Effect::BlocksHttp,
        Effect::BlocksDb,
        Effect::BlocksProcess,
        Effect::BlocksThread,
        Effect::BlocksStdin,
        Effect::BlocksOther,
        Effect::Allocates,
        Effect::NeedsGpu,
        Effect::PrefersGpu,
        Effect::Computes,
        Effect::BlocksOn,
        Effect::Sleeps,
        Effect::Ticks,
        Effect::BuildsClient,
        Effect::BuildsUntimedClient,
        Effect::SendsHttp,
        Effect::Reads,
        Effect::Orders,
        Effect::Listens,
        Effect::Serves,
        Effect::AwaitsSignal,
        Effect::InvokesFunction,
        Effect::AwaitsFunction,
        Effect::SetsTimeout,
        Effect::BoundsTime,
        Effect::OpensConnection,
        Effect::SizesPool,
        Effect::SizesThreads,
        Effect::FillsPool,
        Effect::OpensDatabaseFile,
        Effect::OpensStoreFile,
        Effect::RunsSql,
        Effect::ReadsFile,
        Effect::WritesFile,
        Effect::OpensFile,
        Effect::AsksToRead,
        Effect::AsksToWrite,
        Effect::RemovesFile,
        Effect::GivesOwnFolder,
        Effect::KeepsSessions,
        Effect::LimitsRate,
        Effect::OpensMemoryDatabase,
        Effect::MakesCache,
        Effect::Expires,
        Effect::Compiles,
        Effect::LoadsData,
        Effect::FetchesConfig,
        Effect::ReadsStore,
        Effect::ChangesStore,
        Effect::IssuesToken,
        Effect::Installs,
        Effect::Buffers,
        Effect::Flushes,
        Effect::HooksEnd,
        Effect::BuildsRuntime,
        Effect::StartsPool,
        Effect::Schedules,
        Effect::DetachesTask,
        Effect::DetachesThread,
        Effect::DetachesProcess,
        Effect::Joins,
        Effect::RunsAll,
        Effect::Gathers,
        Effect::UnboundedQueue,
        Effect::Queues,
        Effect::Throttles,
        Effect::ReadsAll,
        Effect::Carries,
        Effect::TellsTime,
        Effect::MakesId,
        Effect::ReadsEnv,
        Effect::ChangesEnv,
        Effect::ChangesFolder,
        Effect::Exits,
        Effect::Diverges,
        Effect::Panics,
        Effect::RulesOut,
        Effect::Parses,
        Effect::FailsByArgument,
        Effect::Exchanges,
        Effect::AsksForPages,
        Effect::AsksInBulk,
        Effect::Endless,
        Effect::Remembers,
    ];

    /// Holds its thread until something outside the program has happened.
    pub fn blocks_thread(self) -> bool {
        use Effect::{BlocksDb, BlocksFs, BlocksHttp, BlocksNet, BlocksOther, BlocksProcess, BlocksSleep, BlocksStdin, BlocksThread};
        matches!(
            self,
            BlocksSleep | BlocksFs | BlocksNet | BlocksHttp | BlocksDb | BlocksProcess | BlocksThread | BlocksStdin | BlocksOther
        )
    }
}

/// What a foreign type is, as far as state and lifetimes of work are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypeTrait {
    /// Its content can be changed through a shared reference. Which calls do so is said by the type's `mutators`.
    InteriorMutable,
    /// Interior mutable, and what is inside is its first type argument, reached through a guard or borrow that gives `&mut`:
    /// `mutators` take that guard.
    Lock,
    /// Interior mutable, but only once: afterwards it is read.
    Once,
    /// Interior mutable, and no more than a number or flag: what a metric or a cold-start flag is made of.
    Counter,
    /// A client, connection, pool, permit or other means of work: a lock around it guards a resource and holds no data.
    Resource,
    /// Stands for running work. Dropping it lets the work go on by itself.
    Handle,
    /// Holds handles of running work until they are drained.
    JoinSet,
    /// Gives a request what was made before it: the state of a router.
    SharedState,
    /// A moment or a length of time: a comparison with one is a deadline.
    Time,
    /// The sending end of a channel or body: a task that holds it feeds whoever reads the other end.
    Sender,
    /// Stands for a database in the process itself, which nobody else uses.
    Embedded,
    /// What the platform tells about the request at hand and the function it is for.
    Invocation,
    /// Comes with a request, and the platform or protocol bounds how much is in it: a batch of records, headers.
    Batch,
    /// One record of a batch of which all come again when the request fails.
    Redelivered,
    /// Read by an index or key in brackets, and panics when there is nothing.
    Indexed,
    /// One of a series whose order is part of what it says: it is handled after the one before it.
    Ordered,
    /// Keeps a lock until it is dropped: whoever wants the lock meanwhile blocks the thread.
    LockGuard,
    /// Keeps a cell borrowed until it is dropped: whoever borrows the cell meanwhile panics.
    CellBorrow,
    /// Says which operation a request asks for, and nothing about what it holds: a look at it is no look at the request.
    Verb,
}

/// In which context a function runs what it is given: a closure, a function, or a future.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Context {
    /// During the call or before its result is ready, where the caller runs.
    Same,
    /// At most once per instance, whoever calls first.
    InitOnce,
    /// On a thread that is there to be blocked.
    BlockingOk,
    /// In an async task of its own.
    Task,
    /// On a thread of its own.
    Thread,
    /// For each request, event or connection.
    Request,
    /// Never, or not in this process: the argument is kept for its type alone.
    Never,
}
