// std: `net`, from the sources of Rust 1.95.0 by tests/generate-std.sh. Not to be edited.
pub mod net {
#[derive(Copy, Clone, Eq, PartialEq, Hash, PartialOrd, Ord)] pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
#[derive(Copy, Clone, PartialEq, Eq)] pub struct Ipv4Addr;
#[derive(Copy, Clone, PartialEq, Eq)] pub struct Ipv6Addr;
#[derive(Debug, Clone, PartialEq, Eq)] pub struct AddrParseError;
#[derive(Copy, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)] pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)] pub struct SocketAddrV4;
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)] pub struct SocketAddrV6;
pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<Self::Iter>;
}
pub struct TcpStream;
pub struct TcpListener;
#[derive(Debug)] pub struct Incoming;
pub struct UdpSocket;
#[derive(Copy, Clone, PartialEq, Eq, Debug)] pub enum Shutdown { Read, Write, Both }
impl crate::iter::Step for Ipv4Addr {
    fn steps_between(_: &Ipv4Addr, _: &Ipv4Addr) -> (usize, Option<usize>) {}
    fn forward_checked(start: Ipv4Addr, count: usize) -> Option<Ipv4Addr> {}
    fn backward_checked(start: Ipv4Addr, count: usize) -> Option<Ipv4Addr> {}
}
impl crate::iter::Step for Ipv6Addr {
    fn steps_between(_: &Ipv6Addr, _: &Ipv6Addr) -> (usize, Option<usize>) {}
    fn forward_checked(start: Ipv6Addr, count: usize) -> Option<Ipv6Addr> {}
    fn backward_checked(start: Ipv6Addr, count: usize) -> Option<Ipv6Addr> {}
}
impl IpAddr {
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_loopback(&self) -> bool {}
    pub fn is_multicast(&self) -> bool {}
    pub fn is_ipv4(&self) -> bool {}
    pub fn is_ipv6(&self) -> bool {}
    pub fn to_canonical(&self) -> IpAddr {}
}
impl Ipv4Addr {
    pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
    pub const BITS: u32 = 0;
    pub fn to_bits(self) -> u32 {}
    pub fn from_bits(bits: u32) -> Ipv4Addr {}
    pub const LOCALHOST: Self = 0;
    pub const UNSPECIFIED: Self = 0;
    pub const BROADCAST: Self = 0;
    pub fn octets(&self) -> [u8; 0] {}
    pub fn from_octets(octets: [u8; 0]) -> Ipv4Addr {}
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_loopback(&self) -> bool {}
    pub fn is_private(&self) -> bool {}
    pub fn is_link_local(&self) -> bool {}
    pub fn is_multicast(&self) -> bool {}
    pub fn is_broadcast(&self) -> bool {}
    pub fn is_documentation(&self) -> bool {}
    pub fn to_ipv6_compatible(&self) -> Ipv6Addr {}
    pub fn to_ipv6_mapped(&self) -> Ipv6Addr {}
}
impl crate::fmt::Display for IpAddr {}
impl crate::fmt::Debug for IpAddr {}
impl From<Ipv4Addr> for IpAddr {
    fn from(ipv4: Ipv4Addr) -> IpAddr {}
}
impl From<Ipv6Addr> for IpAddr {
    fn from(ipv6: Ipv6Addr) -> IpAddr {}
}
impl crate::fmt::Display for Ipv4Addr {}
impl crate::fmt::Debug for Ipv4Addr {}
impl From<u32> for Ipv4Addr {
    fn from(ip: u32) -> Ipv4Addr {}
}
impl From<[u8; 0]> for Ipv4Addr {
    fn from(octets: [u8; 0]) -> Ipv4Addr {}
}
impl From<[u8; 0]> for IpAddr {
    fn from(octets: [u8; 0]) -> IpAddr {}
}
impl Ipv6Addr {
    pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
    pub const BITS: u32 = 0;
    pub fn to_bits(self) -> u128 {}
    pub fn from_bits(bits: u128) -> Ipv6Addr {}
    pub const LOCALHOST: Self = 0;
    pub const UNSPECIFIED: Self = 0;
    pub fn segments(&self) -> [u16; 0] {}
    pub fn from_segments(segments: [u16; 0]) -> Ipv6Addr {}
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_loopback(&self) -> bool {}
    pub fn is_unique_local(&self) -> bool {}
    pub fn is_unicast_link_local(&self) -> bool {}
    pub fn is_multicast(&self) -> bool {}
    pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {}
    pub fn to_ipv4(&self) -> Option<Ipv4Addr> {}
    pub fn to_canonical(&self) -> IpAddr {}
    pub fn octets(&self) -> [u8; 0] {}
    pub fn from_octets(octets: [u8; 0]) -> Ipv6Addr {}
}
impl crate::fmt::Display for Ipv6Addr {}
impl crate::fmt::Debug for Ipv6Addr {}
impl From<u128> for Ipv6Addr {
    fn from(ip: u128) -> Ipv6Addr {}
}
impl From<[u8; 0]> for Ipv6Addr {
    fn from(octets: [u8; 0]) -> Ipv6Addr {}
}
impl From<[u16; 0]> for Ipv6Addr {
    fn from(segments: [u16; 0]) -> Ipv6Addr {}
}
impl From<[u16; 0]> for IpAddr {
    fn from(segments: [u16; 0]) -> IpAddr {}
}
impl crate::ops::Not for Ipv4Addr {
    type Output = Ipv4Addr;
    fn not(self) -> Ipv4Addr {}
}
impl crate::ops::Not for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn not(self) -> Ipv4Addr {}
}
impl crate::ops::Not for Ipv6Addr {
    type Output = Ipv6Addr;
    fn not(self) -> Ipv6Addr {}
}
impl crate::ops::Not for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn not(self) -> Ipv6Addr {}
}
impl crate::ops::BitAndAssign for Ipv4Addr {
    fn bitand_assign(&mut self, rhs: Ipv4Addr) {}
}
impl crate::ops::BitAndAssign<&Ipv4Addr> for Ipv4Addr {
    fn bitand_assign(&mut self, rhs: &Ipv4Addr) {}
}
impl crate::ops::BitAnd for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: Ipv4Addr) -> Ipv4Addr {}
}
impl crate::ops::BitAnd<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: &Ipv4Addr) -> Ipv4Addr {}
}
impl crate::ops::BitAnd<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: Ipv4Addr) -> Ipv4Addr {}
}
impl crate::ops::BitAnd<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitand(self, rhs: &Ipv4Addr) -> Ipv4Addr {}
}
impl crate::ops::BitOrAssign for Ipv4Addr {
    fn bitor_assign(&mut self, rhs: Ipv4Addr) {}
}
impl crate::ops::BitOrAssign<&Ipv4Addr> for Ipv4Addr {
    fn bitor_assign(&mut self, rhs: &Ipv4Addr) {}
}
impl crate::ops::BitOr for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: Ipv4Addr) -> Ipv4Addr {}
}
impl crate::ops::BitOr<&Ipv4Addr> for Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: &Ipv4Addr) -> Ipv4Addr {}
}
impl crate::ops::BitOr<Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: Ipv4Addr) -> Ipv4Addr {}
}
impl crate::ops::BitOr<&Ipv4Addr> for &Ipv4Addr {
    type Output = Ipv4Addr;
    fn bitor(self, rhs: &Ipv4Addr) -> Ipv4Addr {}
}
impl crate::ops::BitAndAssign for Ipv6Addr {
    fn bitand_assign(&mut self, rhs: Ipv6Addr) {}
}
impl crate::ops::BitAndAssign<&Ipv6Addr> for Ipv6Addr {
    fn bitand_assign(&mut self, rhs: &Ipv6Addr) {}
}
impl crate::ops::BitAnd for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: Ipv6Addr) -> Ipv6Addr {}
}
impl crate::ops::BitAnd<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: &Ipv6Addr) -> Ipv6Addr {}
}
impl crate::ops::BitAnd<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: Ipv6Addr) -> Ipv6Addr {}
}
impl crate::ops::BitAnd<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitand(self, rhs: &Ipv6Addr) -> Ipv6Addr {}
}
impl crate::ops::BitOrAssign for Ipv6Addr {
    fn bitor_assign(&mut self, rhs: Ipv6Addr) {}
}
impl crate::ops::BitOrAssign<&Ipv6Addr> for Ipv6Addr {
    fn bitor_assign(&mut self, rhs: &Ipv6Addr) {}
}
impl crate::ops::BitOr for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: Ipv6Addr) -> Ipv6Addr {}
}
impl crate::ops::BitOr<&Ipv6Addr> for Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: &Ipv6Addr) -> Ipv6Addr {}
}
impl crate::ops::BitOr<Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: Ipv6Addr) -> Ipv6Addr {}
}
impl crate::ops::BitOr<&Ipv6Addr> for &Ipv6Addr {
    type Output = Ipv6Addr;
    fn bitor(self, rhs: &Ipv6Addr) -> Ipv6Addr {}
}
impl crate::str::FromStr for IpAddr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<IpAddr, AddrParseError> {}
}
impl crate::str::FromStr for Ipv4Addr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<Ipv4Addr, AddrParseError> {}
}
impl crate::str::FromStr for Ipv6Addr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<Ipv6Addr, AddrParseError> {}
}
impl crate::str::FromStr for SocketAddrV4 {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddrV4, AddrParseError> {}
}
impl crate::str::FromStr for SocketAddrV6 {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddrV6, AddrParseError> {}
}
impl crate::str::FromStr for SocketAddr {
    type Err = AddrParseError;
    fn from_str(s: &str) -> Result<SocketAddr, AddrParseError> {}
}
impl crate::fmt::Display for AddrParseError {}
impl crate::error::Error for AddrParseError {}
impl SocketAddr {
    pub fn new(ip: IpAddr, port: u16) -> SocketAddr {}
    pub fn ip(&self) -> IpAddr {}
    pub fn set_ip(&mut self, new_ip: IpAddr) {}
    pub fn port(&self) -> u16 {}
    pub fn set_port(&mut self, new_port: u16) {}
    pub fn is_ipv4(&self) -> bool {}
    pub fn is_ipv6(&self) -> bool {}
}
impl SocketAddrV4 {
    pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
    pub fn ip(&self) -> &Ipv4Addr {}
    pub fn set_ip(&mut self, new_ip: Ipv4Addr) {}
    pub fn port(&self) -> u16 {}
    pub fn set_port(&mut self, new_port: u16) {}
}
impl SocketAddrV6 {
    pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {}
    pub fn ip(&self) -> &Ipv6Addr {}
    pub fn set_ip(&mut self, new_ip: Ipv6Addr) {}
    pub fn port(&self) -> u16 {}
    pub fn set_port(&mut self, new_port: u16) {}
    pub fn flowinfo(&self) -> u32 {}
    pub fn set_flowinfo(&mut self, new_flowinfo: u32) {}
    pub fn scope_id(&self) -> u32 {}
    pub fn set_scope_id(&mut self, new_scope_id: u32) {}
}
impl From<SocketAddrV4> for SocketAddr {
    fn from(sock4: SocketAddrV4) -> SocketAddr {}
}
impl From<SocketAddrV6> for SocketAddr {
    fn from(sock6: SocketAddrV6) -> SocketAddr {}
}
impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {
    fn from(pieces: (I, u16)) -> SocketAddr {}
}
impl crate::fmt::Display for SocketAddr {}
impl crate::fmt::Debug for SocketAddr {}
impl crate::fmt::Display for SocketAddrV4 {}
impl crate::fmt::Debug for SocketAddrV4 {}
impl crate::fmt::Display for SocketAddrV6 {}
impl crate::fmt::Debug for SocketAddrV6 {}
impl ToSocketAddrs for SocketAddr {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for SocketAddrV4 {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for SocketAddrV6 {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = crate::option::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::option::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for (&str, u16) {
    type Iter = crate::vec::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::vec::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for (String, u16) {
    type Iter = crate::vec::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::vec::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for str {
    type Iter = crate::vec::IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> crate::io::Result<crate::vec::IntoIter<SocketAddr>> {}
}
impl ToSocketAddrs for &[SocketAddr] {
    type Iter = crate::iter::Cloned<crate::slice::Iter<SocketAddr>>;
    fn to_socket_addrs(&self) -> crate::io::Result<Self::Iter> {}
}
impl<T: ToSocketAddrs> ToSocketAddrs for &T {
    type Iter = T::Iter;
    fn to_socket_addrs(&self) -> crate::io::Result<T::Iter> {}
}
impl TcpStream {
    pub fn connect<A: ToSocketAddrs>(addr: A) -> crate::io::Result<TcpStream> {}
    pub fn connect_timeout(addr: &SocketAddr, timeout: crate::time::Duration) -> crate::io::Result<TcpStream> {}
    pub fn peer_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()> {}
    pub fn try_clone(&self) -> crate::io::Result<TcpStream> {}
    pub fn set_read_timeout(&self, dur: Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn set_write_timeout(&self, dur: Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn read_timeout(&self) -> crate::io::Result<Option<crate::time::Duration>> {}
    pub fn write_timeout(&self) -> crate::io::Result<Option<crate::time::Duration>> {}
    pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize> {}
    pub fn set_nodelay(&self, nodelay: bool) -> crate::io::Result<()> {}
    pub fn nodelay(&self) -> crate::io::Result<bool> {}
    pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()> {}
    pub fn ttl(&self) -> crate::io::Result<u32> {}
    pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
}
impl crate::io::Read for TcpStream {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> {}
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> crate::io::Result<usize> {}
    fn read_to_string(&mut self, buf: &mut String) -> crate::io::Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> crate::io::Result<()> {}
}
impl crate::io::Write for TcpStream {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
    fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()> {}
}
impl crate::io::Read for &TcpStream {
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize> {}
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> crate::io::Result<usize> {}
    fn read_to_string(&mut self, buf: &mut String) -> crate::io::Result<usize> {}
    fn read_exact(&mut self, buf: &mut [u8]) -> crate::io::Result<()> {}
}
impl crate::io::Write for &TcpStream {
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize> {}
    fn flush(&mut self) -> crate::io::Result<()> {}
    fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()> {}
}
impl crate::fmt::Debug for TcpStream {}
impl TcpListener {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> crate::io::Result<TcpListener> {}
    pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn try_clone(&self) -> crate::io::Result<TcpListener> {}
    pub fn accept(&self) -> crate::io::Result<(TcpStream, SocketAddr)> {}
    pub fn incoming(&self) -> Incoming {}
    pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()> {}
    pub fn ttl(&self) -> crate::io::Result<u32> {}
    pub fn set_only_v6(&self, only_v6: bool) -> crate::io::Result<()> {}
    pub fn only_v6(&self) -> crate::io::Result<bool> {}
    pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
}
impl Iterator for Incoming {
    type Item = crate::io::Result<TcpStream>;
    fn next(&mut self) -> Option<crate::io::Result<TcpStream>> {}
}
impl crate::fmt::Debug for TcpListener {}
impl UdpSocket {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> crate::io::Result<UdpSocket> {}
    pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)> {}
    pub fn peek_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)> {}
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> crate::io::Result<usize> {}
    pub fn peer_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn try_clone(&self) -> crate::io::Result<UdpSocket> {}
    pub fn set_read_timeout(&self, dur: Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn set_write_timeout(&self, dur: Option<crate::time::Duration>) -> crate::io::Result<()> {}
    pub fn read_timeout(&self) -> crate::io::Result<Option<crate::time::Duration>> {}
    pub fn write_timeout(&self) -> crate::io::Result<Option<crate::time::Duration>> {}
    pub fn set_broadcast(&self, broadcast: bool) -> crate::io::Result<()> {}
    pub fn broadcast(&self) -> crate::io::Result<bool> {}
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> crate::io::Result<()> {}
    pub fn multicast_loop_v4(&self) -> crate::io::Result<bool> {}
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> crate::io::Result<()> {}
    pub fn multicast_ttl_v4(&self) -> crate::io::Result<u32> {}
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> crate::io::Result<()> {}
    pub fn multicast_loop_v6(&self) -> crate::io::Result<bool> {}
    pub fn set_ttl(&self, ttl: u32) -> crate::io::Result<()> {}
    pub fn ttl(&self) -> crate::io::Result<u32> {}
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> crate::io::Result<()> {}
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> crate::io::Result<()> {}
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> crate::io::Result<()> {}
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> crate::io::Result<()> {}
    pub fn take_error(&self) -> crate::io::Result<Option<crate::io::Error>> {}
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> crate::io::Result<()> {}
    pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize> {}
    pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize> {}
    pub fn peek(&self, buf: &mut [u8]) -> crate::io::Result<usize> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
}
impl crate::fmt::Debug for UdpSocket {}
impl crate::os::fd::AsFd for TcpStream {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl From<crate::os::fd::OwnedFd> for TcpStream {
    fn from(owned_fd: crate::os::fd::OwnedFd) -> Self {}
}
impl crate::os::fd::AsFd for TcpListener {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl From<crate::os::fd::OwnedFd> for TcpListener {
    fn from(owned_fd: crate::os::fd::OwnedFd) -> Self {}
}
impl crate::os::fd::AsFd for UdpSocket {
    fn as_fd(&self) -> crate::os::fd::BorrowedFd {}
}
impl From<crate::os::fd::OwnedFd> for UdpSocket {
    fn from(owned_fd: crate::os::fd::OwnedFd) -> Self {}
}
impl crate::os::fd::AsRawFd for TcpStream {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsRawFd for TcpListener {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::AsRawFd for UdpSocket {
    fn as_raw_fd(&self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::FromRawFd for TcpStream {
    fn from_raw_fd(fd: crate::os::fd::RawFd) -> TcpStream {}
}
impl crate::os::fd::FromRawFd for TcpListener {
    fn from_raw_fd(fd: crate::os::fd::RawFd) -> TcpListener {}
}
impl crate::os::fd::FromRawFd for UdpSocket {
    fn from_raw_fd(fd: crate::os::fd::RawFd) -> UdpSocket {}
}
impl crate::os::fd::IntoRawFd for TcpStream {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::IntoRawFd for TcpListener {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::fd::IntoRawFd for UdpSocket {
    fn into_raw_fd(self) -> crate::os::fd::RawFd {}
}
impl crate::os::linux::net::TcpStreamExt for TcpStream {
    fn set_quickack(&self, quickack: bool) -> crate::io::Result<()> {}
    fn quickack(&self) -> crate::io::Result<bool> {}
}
}
