// chrono.

use std::ops::{Add, Sub};
pub mod prelude {
    pub use crate::{DateTime, Datelike, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc};
}
pub use format::{ParseError, SecondsFormat};
#[derive(Clone, Copy, Debug)]
pub struct Utc;
#[derive(Clone, Copy, Debug)]
pub struct Local;
#[derive(Clone, Copy, Debug)]
pub struct FixedOffset;
#[derive(Clone, Copy, Debug)]
pub struct DateTime<Tz: TimeZone>(Tz);
#[derive(Clone, Copy, Debug)]
pub struct NaiveDateTime;
#[derive(Clone, Copy, Debug)]
pub struct NaiveDate;
#[derive(Clone, Copy, Debug)]
pub struct NaiveTime;
#[derive(Clone, Copy, Debug)]
pub struct TimeDelta;
pub type Duration = TimeDelta;
#[derive(Clone, Copy, Debug)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}
pub enum LocalResult<T> {
    None,
    Single(T),
    Ambiguous(T, T),
}
impl<T> LocalResult<T> {
    pub fn single(self) -> Option<T> {}
    pub fn unwrap(self) -> T {}
}
pub trait TimeZone: Sized {
    fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> LocalResult<DateTime<Self>> {}
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> LocalResult<DateTime<Self>> {}
    fn timestamp_millis_opt(&self, millis: i64) -> LocalResult<DateTime<Self>> {}
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self> {}
    fn from_local_datetime(&self, local: &NaiveDateTime) -> LocalResult<DateTime<Self>> {}
}
impl TimeZone for Utc {}
impl TimeZone for Local {}
impl TimeZone for FixedOffset {}
pub trait Datelike: Sized {
    fn year(&self) -> i32 {}
    fn month(&self) -> u32 {}
    fn day(&self) -> u32 {}
    fn weekday(&self) -> Weekday {}
    fn ordinal(&self) -> u32 {}
}
pub trait Timelike: Sized {
    fn hour(&self) -> u32 {}
    fn minute(&self) -> u32 {}
    fn second(&self) -> u32 {}
}
impl<Tz: TimeZone> Datelike for DateTime<Tz> {}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {}
impl Datelike for NaiveDate {}
impl Utc {
    pub fn now() -> DateTime<Utc> {}
}
impl Local {
    pub fn now() -> DateTime<Local> {}
}
impl<Tz: TimeZone> DateTime<Tz> {
    pub fn timestamp(&self) -> i64 {}
    pub fn timestamp_millis(&self) -> i64 {}
    pub fn timestamp_micros(&self) -> i64 {}
    pub fn timestamp_subsec_millis(&self) -> u32 {}
    pub fn naive_utc(&self) -> NaiveDateTime {}
    pub fn date_naive(&self) -> NaiveDate {}
    pub fn time(&self) -> NaiveTime {}
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2> {}
    pub fn to_rfc3339(&self) -> String {}
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String {}
    pub fn to_rfc2822(&self) -> String {}
    pub fn format(&self, fmt: &str) -> format::DelayedFormat {}
    pub fn signed_duration_since<R>(self, rhs: R) -> TimeDelta {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    pub fn to_utc(&self) -> DateTime<Utc> {}
}
impl DateTime<Utc> {
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self> {}
    pub fn from_timestamp_millis(millis: i64) -> Option<Self> {}
}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc3339(s: &str) -> Result<DateTime<FixedOffset>, ParseError> {}
    pub fn parse_from_rfc2822(s: &str) -> Result<DateTime<FixedOffset>, ParseError> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> Result<DateTime<FixedOffset>, ParseError> {}
}
impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn add(self, rhs: TimeDelta) -> DateTime<Tz> {}
}
impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> {
    type Output = DateTime<Tz>;
    fn sub(self, rhs: TimeDelta) -> DateTime<Tz> {}
}
impl<Tz: TimeZone> Sub<DateTime<Tz>> for DateTime<Tz> {
    type Output = TimeDelta;
    fn sub(self, rhs: DateTime<Tz>) -> TimeDelta {}
}
impl<Tz: TimeZone> std::fmt::Display for DateTime<Tz> {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {}
}
impl std::str::FromStr for DateTime<Utc> {
    type Err = ParseError;
    fn from_str(s: &str) -> Result<Self, ParseError> {}
}
impl TimeDelta {
    pub fn days(days: i64) -> TimeDelta {}
    pub fn weeks(weeks: i64) -> TimeDelta {}
    pub fn hours(hours: i64) -> TimeDelta {}
    pub fn minutes(minutes: i64) -> TimeDelta {}
    pub fn seconds(seconds: i64) -> TimeDelta {}
    pub fn milliseconds(milliseconds: i64) -> TimeDelta {}
    pub fn zero() -> TimeDelta {}
    pub fn num_days(&self) -> i64 {}
    pub fn num_hours(&self) -> i64 {}
    pub fn num_minutes(&self) -> i64 {}
    pub fn num_seconds(&self) -> i64 {}
    pub fn num_milliseconds(&self) -> i64 {}
    pub fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError> {}
    pub fn from_std(duration: std::time::Duration) -> Result<TimeDelta, OutOfRangeError> {}
}
#[derive(Debug)]
pub struct OutOfRangeError;
impl NaiveDate {
    pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> Result<NaiveDate, ParseError> {}
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> {}
    pub fn format(&self, fmt: &str) -> format::DelayedFormat {}
}
impl NaiveDateTime {
    pub fn parse_from_str(s: &str, fmt: &str) -> Result<NaiveDateTime, ParseError> {}
    pub fn and_utc(&self) -> DateTime<Utc> {}
    pub fn format(&self, fmt: &str) -> format::DelayedFormat {}
    pub fn date(&self) -> NaiveDate {}
}
pub mod format {
    #[derive(Clone, Copy, Debug)]
    pub struct ParseError;
    impl std::error::Error for ParseError {}
    pub enum SecondsFormat {
        Secs,
        Millis,
        Micros,
        Nanos,
        AutoSi,
    }
    #[derive(Debug)]
    pub struct DelayedFormat;
    impl std::fmt::Display for DelayedFormat {
        fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {}
    }
}
