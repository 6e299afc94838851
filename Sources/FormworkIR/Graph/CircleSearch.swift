/// Finds which resources need each other in a circle: Tarjan's strongly connected components, without recursion, over the
/// part of the graph that is asked about.
struct CircleSearch {
  private let resources: [Resource]
  private let index: NameTable<Int>
  private var extra: [Int: [Int]] = [:]
  /// The circle of each resource that was visited; resources of one circle share the number.
  private var components: [Int: Int] = [:]

  init(_ resources: [Resource], _ index: NameTable<Int>) {
    self.resources = resources
    self.index = index
  }

  /// Makes one resource need another, besides what it refers to.
  mutating func connect(_ from: Int, to target: Int) { extra[from, default: []].append(target) }

  /// Whether one resource, which needs another, is needed by it.
  mutating func isCircle(_ from: Int, _ target: Int) -> Bool {
    if components[from] == nil { visit(from) }
    return components[from] == components[target]
  }

  private func needs(of place: Int) -> [Int] {
    resources[place].dependencies.compactMap { index[$0.id] } + (extra[place] ?? [])
  }

  private struct Frame {
    let place: Int
    let needs: [Int]
    var next = 0
  }

  private mutating func visit(_ root: Int) {
    var order: [Int: Int] = [:]
    var lowest: [Int: Int] = [:]
    var stack: [Int] = []
    var onStack: Set<Int> = []
    var frames = [enter(root, &order, &lowest, &stack, &onStack)]
    while let last = frames.indices.last {
      let place = frames[last].place
      if frames[last].next < frames[last].needs.count {
        let need = frames[last].needs[frames[last].next]
        frames[last].next += 1
        if components[need] != nil { continue }
        if let known = order[need] {
          if onStack.contains(need) { lowest[place] = min(lowest[place] ?? known, known) }
        } else {
          frames.append(enter(need, &order, &lowest, &stack, &onStack))
        }
        continue
      }
      frames.removeLast()
      let low = lowest[place] ?? 0
      if let parent = frames.last?.place { lowest[parent] = min(lowest[parent] ?? low, low) }
      if low == order[place] {
        while let member = stack.popLast() {
          onStack.remove(member)
          components[member] = place
          if member == place { break }
        }
      }
    }
  }

  private func enter(
    _ place: Int, _ order: inout [Int: Int], _ lowest: inout [Int: Int], _ stack: inout [Int],
    _ onStack: inout Set<Int>
  ) -> Frame {
    order[place] = order.count
    lowest[place] = order[place]
    stack.append(place)
    onStack.insert(place)
    return Frame(place: place, needs: needs(of: place))
  }
}
