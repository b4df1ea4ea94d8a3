// shuttle_rama 0.57.

pub struct RamaService<T, State = ()>(T, State);
impl<T> RamaService<T> {
    pub fn transport(svc: T) -> Self {}
    pub fn application(svc: T) -> Self {}
    pub fn with_state<State>(self, state: State) -> RamaService<T, State> {}
}
pub type ShuttleError = shuttle_runtime::Error;
pub use shuttle_runtime::Service as ShuttleService;
