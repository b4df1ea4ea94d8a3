// clokwerk.

use std::future::Future;
use std::time::Duration;

pub enum Interval {
    Seconds(u32),
    Minutes(u32),
    Hours(u32),
    Days(u32),
    Weeks(u32),
}
pub trait TimeUnits: Sized {
    fn seconds(self) -> Interval {}
    fn second(self) -> Interval {}
    fn minutes(self) -> Interval {}
    fn minute(self) -> Interval {}
    fn hours(self) -> Interval {}
    fn hour(self) -> Interval {}
    fn days(self) -> Interval {}
    fn day(self) -> Interval {}
}
impl TimeUnits for u32 {}

pub struct Scheduler;
impl Scheduler {
    pub fn new() -> Self {}
    pub fn every(&mut self, ival: Interval) -> &mut SyncJob {}
    pub fn run_pending(&mut self) {}
    pub fn watch_thread(self, frequency: Duration) -> ScheduleHandle {}
}
pub struct ScheduleHandle;
impl ScheduleHandle {
    pub fn stop(self) {}
}
pub struct SyncJob;
impl SyncJob {
    pub fn at(&mut self, time: &str) -> &mut Self {}
    pub fn plus(&mut self, ival: Interval) -> &mut Self {}
    pub fn run<F: FnMut() + Send>(&mut self, f: F) -> &mut Self {}
}

pub struct AsyncScheduler;
impl AsyncScheduler {
    pub fn new() -> Self {}
    pub fn every(&mut self, ival: Interval) -> &mut AsyncJob {}
    pub async fn run_pending(&mut self) {}
}
pub struct AsyncJob;
impl AsyncJob {
    pub fn at(&mut self, time: &str) -> &mut Self {}
    pub fn plus(&mut self, ival: Interval) -> &mut Self {}
    pub fn run<F: FnMut() -> T + Send, T: Future<Output = ()>>(&mut self, f: F) -> &mut Self {}
}
