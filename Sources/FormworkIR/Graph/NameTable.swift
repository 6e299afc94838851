/// Values by name, for thousands of ids and addresses.
///
/// Swift's dictionaries hash texts so that nobody can make them collide on purpose, which costs several times what it takes
/// to tell a program's own names apart. Entries stay until the table goes.
public struct NameTable<Value> {
  @usableFromInline var entries: [(name: String, value: Value)] = []
  /// Places of entries, counted from 1; 0 stands for none.
  @usableFromInline var slots: [UInt32] = []

  /// An empty table.
  @inlinable public init() {}

  /// Makes room for so many entries.
  @inlinable public mutating func reserveCapacity(_ count: Int) {
    entries.reserveCapacity(count)
    if count * 2 > slots.count { grow(to: count * 2) }
  }

  /// The value of a name.
  @inlinable public subscript(name: String) -> Value? {
    get {
      if slots.isEmpty { return nil }
      let place = Int(slots[slot(of: name)])
      return place == 0 ? nil : entries[place - 1].value
    }
    set { if let newValue { updateValue(newValue, forKey: name) } }
  }

  /// Sets the value of a name and returns the one that it had.
  @discardableResult
  @inlinable public mutating func updateValue(_ value: Value, forKey name: String) -> Value? {
    if (entries.count + 1) * 2 > slots.count { grow(to: max(32, slots.count * 2)) }
    let slot = slot(of: name)
    let place = Int(slots[slot])
    if place > 0 {
      let old = entries[place - 1].value
      entries[place - 1].value = value
      return old
    }
    entries.append((name, value))
    slots[slot] = UInt32(entries.count)
    return nil
  }

  @inlinable mutating func grow(to count: Int) {
    var size = 32
    while size < count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for (position, entry) in entries.enumerated() { slots[slot(of: entry.name)] = UInt32(position + 1) }
  }

  /// The slot that holds a name, or the free one that it would get.
  @inlinable func slot(of name: String) -> Int {
    let mask = slots.count - 1
    var slot = nameHash(name) & mask
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].name != name { slot = (slot + 1) & mask }
    return slot
  }
}

/// FNV-1a over words of eight bytes.
@usableFromInline func nameHash(_ name: String) -> Int {
  var name = name
  return name.withUTF8 { bytes in
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) &* 0x100_0000_01B3
      hash ^= hash >> 29
      place += 8
    }
    while place < raw.count {
      hash = (hash ^ UInt64(raw[place])) &* 0x100_0000_01B3
      place += 1
    }
    // The last letters reach only some of the low bits, by which slots are chosen: `Worker1`, `Worker2` would crowd.
    hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash ^ (hash >> 32))
  }
}

extension NameTable: Sendable where Value: Sendable {}
