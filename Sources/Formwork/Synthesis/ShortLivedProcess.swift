#if canImport(Glibc)
  import Glibc
#endif

/// Prepares a process that synthesises once and ends.
public enum ShortLivedProcess {
  /// Asks the kernel for large pages, on Linux with the GNU C library; elsewhere it does nothing.
  ///
  /// Such a process touches each page of its memory once, and otherwise about a tenth of its time goes into the kernel's
  /// answers to those first touches, 4 KiB at a time. The heap gets address space for large programs at once; only what is
  /// used takes memory. Where large pages are off, the kernel ignores the wish.
  public static func prepare() {
    #if canImport(Glibc)
      // The module of the C library leaves `mallopt` out; its parameters are those of malloc.h.
      typealias SetOption = @convention(c) (_ parameter: Int32, _ value: Int32) -> Int32
      guard let symbol = dlsym(nil, "mallopt") else { return }
      let setOption = unsafeBitCast(symbol, to: SetOption.self)
      let (trimThreshold, topPad, mmapThreshold): (Int32, Int32, Int32) = (-1, -2, -3)
      let room: Int32 = 32 << 20
      let page = 2 << 20
      guard setOption(topPad, room) == 1, setOption(trimThreshold, .max) == 1, setOption(mmapThreshold, room) == 1,
        // An allocation larger than what is free makes the heap grow by the room asked for.
        let block = malloc(page)
      else { return }
      let first = (Int(bitPattern: block) + page - 1) / page * page
      let last = (Int(bitPattern: sbrk(0)) / page) * page
      if last > first, let address = UnsafeMutableRawPointer(bitPattern: first) {
        madvise(address, last - first, MADV_HUGEPAGE)
        // What lies before the first large page stays taken and untouched, so that all that follows lies in large ones.
        _ = realloc(block, first - Int(bitPattern: block))
      }
    #endif
  }
}
