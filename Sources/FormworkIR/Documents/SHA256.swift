/// The hash SHA-256 of bytes that come piece by piece (FIPS 180-4, Secure Hash Standard).
///
/// Ids that follow content are made of it, so that it needs nothing that is not in Swift itself.
public struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  private var count = 0

  /// The hash of nothing yet.
  public init() { pending.reserveCapacity(64) }

  /// Adds bytes.
  public mutating func update(_ bytes: [UInt8]) {
    count += bytes.count
    var start = 0
    if !pending.isEmpty {
      start = min(64 - pending.count, bytes.count)
      pending += bytes[..<start]
      if pending.count < 64 { return }
      let block = pending
      pending.removeAll(keepingCapacity: true)
      compress(block, 0, 1)
    }
    let blocks = (bytes.count - start) / 64
    compress(bytes, start, blocks)
    pending += bytes[(start + blocks * 64)...]
  }

  /// Adds text and its length, so that two texts in a row are not the same as their sum.
  public mutating func update(_ text: String) {
    update(Array("\(text.utf8.count):".utf8))
    update(Array(text.utf8))
  }

  /// The hash of all bytes so far, as 64 hexadecimal digits.
  public var hexadecimal: String {
    var last = self
    let length = UInt64(count) * 8
    var padding: [UInt8] = [0x80]
    padding += repeatElement(0, count: (119 - count % 64) % 64)
    for index: UInt64 in 0..<8 {
      let byte: UInt64 = length >> (56 - 8 * index)
      padding.append(UInt8(truncatingIfNeeded: byte))
    }
    last.update(padding)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in last.state {
      for index: UInt32 in 0..<8 {
        let nibble: UInt32 = word >> (28 - 4 * index) & 15
        text.append(digits[Int(nibble)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  // Pointers, since programs run unoptimised and hash whole folders.
  private mutating func compress(_ bytes: [UInt8], _ start: Int, _ blocks: Int) {
    if blocks == 0 { return }
    var schedule = [UInt32](repeating: 0, count: 64)
    bytes.withUnsafeBufferPointer { bytes in
      schedule.withUnsafeMutableBufferPointer { words in
        Self.constants.withUnsafeBufferPointer { constants in
          state.withUnsafeMutableBufferPointer { state in
            for block in 0..<blocks {
              Self.compress(bytes, start + block * 64, words, constants, state)
            }
          }
        }
      }
    }
  }

  private static func compress(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ words: UnsafeMutableBufferPointer<UInt32>,
    _ constants: UnsafeBufferPointer<UInt32>, _ state: UnsafeMutableBufferPointer<UInt32>
  ) {
    var place = start
    for index in 0..<16 {
      var word = UInt32(bytes[place]) << 24
      word |= UInt32(bytes[place + 1]) << 16
      word |= UInt32(bytes[place + 2]) << 8
      words[index] = word | UInt32(bytes[place + 3])
      place += 4
    }
    for index in 16..<64 {
      let (x, y) = (words[index - 15], words[index - 2])
      let s0 = (x >> 7 | x << 25) ^ (x >> 18 | x << 14) ^ x >> 3
      let s1 = (y >> 17 | y << 15) ^ (y >> 19 | y << 13) ^ y >> 10
      words[index] = words[index - 16] &+ s0 &+ words[index - 7] &+ s1
    }
    var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let s1 = (e >> 6 | e << 26) ^ (e >> 11 | e << 21) ^ (e >> 25 | e << 7)
      let first = h &+ s1 &+ (e & f ^ ~e & g) &+ constants[index] &+ words[index]
      let s0 = (a >> 2 | a << 30) ^ (a >> 13 | a << 19) ^ (a >> 22 | a << 10)
      let second = s0 &+ (a & b ^ a & c ^ b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
