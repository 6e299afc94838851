import Formwork
import FormworkRESTAPI
import TestSupport
import Testing

/// What is found in REST APIs.
struct RESTMistakeTests {
  /// What is found about routes to two functions, with lines counted from the call's.
  private static func found(
    fileID: String = #fileID, line: Int = #line, _ routes: (LambdaFunction, LambdaFunction) -> [RESTRoute]
  ) -> [String] {
    findings(
      in: Stack("S", fileID: fileID, line: line) {
        let worker = RESTAPITests.worker()
        let other = RESTAPITests.worker("Other")
        RESTAPI("Api") { for route in routes(worker, other) { route } }
        Output("Other", other.arn)
      })
  }

  @Test func `A method and path call one function`() {
    #expect(
      Self.found { [RESTRoute(.get, "/a", to: $0), RESTRoute(.get, "/a", to: $1)] } == [
        """
        +0: error: Api has two routes for GET /a [duplicate-id]
          +0: note: the other is here
          hint: a method and path call one function
        """
      ])
    #expect(
      Self.found { worker, _ in [RESTRoute(.get, "/a", to: worker), RESTRoute(.get, "/a", to: worker)] } == [
        """
        +0: error: Worker/ApiGetA is declared twice [duplicate-id]
          +0: note: first declared here: Api routes GET /a to Worker
          hint: give one of the two an id: of its own
        """
      ])
  }

  @Test func `Variables at one place have one name`() {
    #expect(
      Self.found { [RESTRoute(.get, "/a/{id}", to: $0), RESTRoute(.put, "/a/{name}/b", to: $1)] } == [
        """
        +0: error: /a/{name}/b of Api has {name} where /a/{id} has {id} [conflict]
          +0: note: the other is here
          hint: API Gateway has one variable at each place of its paths: give both the same name
        """
      ])
    #expect(
      Self.found { [RESTRoute(.get, "/a/{id}", to: $0), RESTRoute(.put, "/a/{id}/{name}", to: $1)] } == [])
  }

  @Test(arguments: ["orders", "/orders/", "/a//b", "/{}", "/{a", "/{a+}/b", "/a b", "/a{b}"])
  func `A path has the form that API Gateway takes`(path: String) {
    #expect(
      Self.found { worker, _ in [RESTRoute(.get, path, to: worker), RESTRoute(.get, "/", to: worker)] } == [
        """
        +0: error: a route of Api has the path "\(path)" [invalid-name]
          hint: paths begin with '/' and do not end with it; a part of one has letters, digits and '._-:', or is {name}, the last {name+}
        """
      ])
  }

  @Test(arguments: ["", "v1.2", "a b", "ü", String(repeating: "a", count: 129)])
  func `A stage has a name that API Gateway takes`(name: String) {
    let stack = RESTAPITests.stack { worker in RESTAPI("Api", stage: name) { RESTRoute(.get, "/", to: worker) } }
    #expect(findings(in: stack).contains { $0.contains("the stage of Api has the name \"\(name)\"") })
  }

  @Test func `A parameter of the path stands in it`() {
    #expect(
      Self.found { worker, _ in
        [
          RESTRoute(.get, "/orders/{id}", to: worker, parameters: [.path("order", as: .query("order"))]),
          RESTRoute(.get, "/orders", to: worker, parameters: [.path("order", as: .query("order"))]),
        ]
      } == [
        """
        +0: error: Api routes GET /orders/{id} to Worker with the parameter order, which the path does not have [unknown-reference]
          hint: the path has {id}
        """,
        """
        +0: error: Api routes GET /orders to Worker with the parameter order, which the path does not have [unknown-reference]
          hint: the path has no variable; a part of it may be {order}
        """,
      ])
  }

  @Test func `A function is waited for no longer than API Gateway waits`() {
    #expect(
      Self.found { worker, _ in
        [
          RESTRoute(.get, "/a", to: worker, timeout: 301),
          RESTRoute(.get, "/b", to: worker, streaming: true, timeout: 901),
          RESTRoute(.get, "/c", to: worker, timeout: 0),
          RESTRoute(.get, "/d", to: worker, streaming: true, timeout: 900),
        ]
      } == [
        """
        +0: error: Api routes GET /a to Worker and waits 301 seconds [out-of-range]
          hint: 1 to 29 seconds are allowed, or more where AWS has raised the quota
        """,
        """
        +0: error: Api routes GET /b to Worker and waits 901 seconds [out-of-range]
          hint: 1 to 900 seconds are allowed
        """,
        """
        +0: error: Api routes GET /c to Worker and waits 0 seconds [out-of-range]
          hint: 1 to 29 seconds are allowed, or more where AWS has raised the quota
        """,
      ])
  }

  @Test func `Scopes ask for tokens`() {
    #expect(
      Self.found { worker, _ in [RESTRoute(.get, "/", to: worker, authorizer: .iam, scopes: ["a"])] } == [
        """
        +0: error: Api routes GET / to Worker and asks for scopes, which only tokens have [conflict]
          hint: scopes go with authorizer: .cognito(…)
        """
      ])
  }

  @Test func `An API without a route is not deployed`() {
    #expect(
      findings(in: Stack("S") { RESTAPI("Api") }) == [
        """
        +0: error: Api has no route [missing-property]
          hint: API Gateway deploys no API without one: write a RESTRoute in its braces
        """
      ])
    let own = Stack("S") {
      RESTAPI("Api") {
        Properties<ApiGateway.RestApi> {
          $0.body = [
            "openapi": "3.0.1", "paths": ["/": ["get": ["x-amazon-apigateway-integration": ["type": "mock"]]]],
          ]
        }
      }
    }
    #expect(findings(in: own) == [])
  }

  @Test func `A body that says a route otherwise is in its way`() {
    let stack = RESTAPITests.stack { worker in
      RESTAPI("Api") {
        RESTRoute(.get, "/", to: worker)
        Properties<ApiGateway.RestApi> {
          $0.body = [
            "openapi": "3.0.1", "paths": ["/": ["get": ["x-amazon-apigateway-integration": ["type": "mock"]]]],
          ]
        }
      }
    }
    #expect(
      findings(in: stack).map { $0.replacing(/.*RESTMistakeTests.swift:\d+/, with: "+") } == [
        """
        +: error: Api routes GET / to Worker, which the body of Api says otherwise [conflict]
        +: note: Api is declared here
          hint: one resource can have Body.paths./.get once
        """
      ])
  }

  @Test func `Authorizers of one name are alike, and tell callers apart`() {
    #expect(
      Self.found { worker, other in
        [
          RESTRoute(.get, "/a", to: worker, authorizer: .lambda(other)),
          RESTRoute(.get, "/b", to: worker, authorizer: .lambda(other, headers: ["X-Key"])),
        ]
      } == [
        """
        +0: error: Api has two different authorizers with the name Other [duplicate-id]
          +0: note: the other is here
          hint: give one of them another name:
        """
      ])
    #expect(
      Self.found { worker, other in
        [RESTRoute(.get, "/a", to: worker, authorizer: .lambda(other, headers: [], name: "No one"))]
      } == [
        """
        +0: error: an authorizer of Api has the name "No one" [invalid-name]
          hint: ids are made of it: letters and digits
        """,
        """
        +0: error: Api keeps answers of No one, but nothing tells one caller from another [conflict]
          hint: give the headers that do, such as headers: ["Authorization"], or cache: 0
        """,
      ])
  }

  @Test func `A function that is given the address of its own API closes a circle`() {
    let stack = Stack("S") {
      let api = RESTAPI("Api")
      let worker = LambdaFunction(
        "Worker", runtime: .python3_13, handler: "app.handler", code: .object(bucket: "b", key: "k", version: "1")
      ) {
        Environment(["API": api.url])
      }
      api.route(.get, "/", to: worker)
    }
    #expect(
      findings(in: stack) == [
        """
        +1: error: resources depend on each other in a circle: Api → Worker → Api [dependency-cycle]
          +2: note: Worker is declared here
          hint: take one of the references or dependsOn out, or move it into a resource of its own
        """
      ])
  }
}
