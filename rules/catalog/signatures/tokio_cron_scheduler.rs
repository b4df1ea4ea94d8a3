// tokio-cron-scheduler.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

#[derive(Debug)]
pub struct JobSchedulerError;
impl std::error::Error for JobSchedulerError {}

#[derive(Clone)]
pub struct JobScheduler;
impl JobScheduler {
    pub async fn new() -> Result<Self, JobSchedulerError> {}
    pub async fn add(&self, job: Job) -> Result<uuid::Uuid, JobSchedulerError> {}
    pub async fn remove(&self, to_be_removed: &uuid::Uuid) -> Result<(), JobSchedulerError> {}
    pub async fn start(&self) -> Result<(), JobSchedulerError> {}
    pub async fn shutdown(&mut self) -> Result<(), JobSchedulerError> {}
    pub fn shutdown_on_ctrl_c(&self) {}
}

#[derive(Clone)]
pub struct Job;
impl Job {
    pub fn new<S: ToString, T: FnMut(uuid::Uuid, JobScheduler) + Send + Sync>(schedule: S, run: T) -> Result<Self, JobSchedulerError> {}
    pub fn new_async<S: ToString, T: FnMut(uuid::Uuid, JobScheduler) -> Pin<Box<dyn Future<Output = ()> + Send>>>(schedule: S, run: T) -> Result<Self, JobSchedulerError> {}
    pub fn new_cron_job<S: ToString, T: FnMut(uuid::Uuid, JobScheduler) + Send + Sync>(schedule: S, run: T) -> Result<Self, JobSchedulerError> {}
    pub fn new_cron_job_async<S: ToString, T: FnMut(uuid::Uuid, JobScheduler) -> Pin<Box<dyn Future<Output = ()> + Send>>>(schedule: S, run: T) -> Result<Self, JobSchedulerError> {}
    pub fn new_one_shot<T: FnMut(uuid::Uuid, JobScheduler) + Send + Sync>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> {}
    pub fn new_one_shot_async<T: FnMut(uuid::Uuid, JobScheduler) -> Pin<Box<dyn Future<Output = ()> + Send>>>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> {}
    pub fn new_repeated<T: FnMut(uuid::Uuid, JobScheduler) + Send + Sync>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> {}
    pub fn new_repeated_async<T: FnMut(uuid::Uuid, JobScheduler) -> Pin<Box<dyn Future<Output = ()> + Send>>>(duration: Duration, run: T) -> Result<Self, JobSchedulerError> {}
}
