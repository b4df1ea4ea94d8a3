//! A step that waits, by a macro that is taken in with everything else.

use house::*;

pub fn step() {
    wait!(); //~ sleep-in-handler blocking-call-in-async
}
