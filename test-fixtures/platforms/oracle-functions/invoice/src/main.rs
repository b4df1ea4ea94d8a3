//! A function as it should be: its state is made once, and holds what all requests use.

mod rates;

use fdk::{Function, FunctionError, RuntimeContext};

fn start(_context: &RuntimeContext) -> Result<rates::Rates, FunctionError> {
    Ok(rates::Rates::new())
}

fn total(rates: &mut rates::Rates, amount: u64) -> Result<String, FunctionError> {
    match rates.today() {
        Ok(rate) => Ok(format!("{}", amount * rate)),
        Err(error) => Ok(format!("no rate: {error}")),
    }
}

fn main() {
    std::process::exit(Function::new(start).run(total));
}
