import FormworkIR
import FormworkRelations
import Testing

/// What a user pool that calls a function becomes.
struct PoolTriggerTests {
  private let scene = Scene()

  private func trigger(
    from pool: RelationEnd? = nil, at steps: [String] = ["PreSignUp"], id: String = "Worker/Users"
  ) -> PoolTrigger {
    PoolTrigger(
      id: id, from: pool ?? scene.users.end, at: steps, to: scene.worker, scope: nil, location: Scene.location)
  }

  @Test func `A pool names the function at each step`() {
    #expect(
      scene.made(trigger(at: ["PreSignUp", "PostConfirmation"])) == """
        Users AWS::Cognito::UserPool
          LambdaConfig: ["PreSignUp": Worker.Arn, "PostConfirmation": Worker.Arn]
        Worker/CognitoPermission AWS::Lambda::Permission
          FunctionName: Worker.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "cognito-idp.amazonaws.com"
          SourceArn: Users.Arn
        """)
  }

  @Test func `A second pool has a permission of its own`() {
    #expect(
      scene.made(trigger(), trigger(from: Scene.node("Guests", "AWS::Cognito::UserPool").end, id: "Worker/Guests"))
        == """
        Users AWS::Cognito::UserPool
          LambdaConfig: ["PreSignUp": Worker.Arn]
        Guests AWS::Cognito::UserPool
          LambdaConfig: ["PreSignUp": Worker.Arn]
        Worker/CognitoPermission AWS::Lambda::Permission
          FunctionName: Worker.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "cognito-idp.amazonaws.com"
          SourceArn: Users.Arn
        Worker/GuestsPermission AWS::Lambda::Permission
          FunctionName: Worker.FunctionName
          Action: "lambda:InvokeFunction"
          Principal: "cognito-idp.amazonaws.com"
          SourceArn: Guests.Arn
        """)
  }

  @Test func `Two functions at one step are an error`() {
    let other = PoolTrigger(
      id: "Guest/Users", from: scene.users.end, at: ["PreSignUp"], to: scene.guest, scope: nil,
      location: Scene.location)
    #expect(
      scene.findings(trigger(), other) == [
        """
        App/Infrastructure.swift:1: error: Users calls Guest at PreSignUp, but another function is called there \
        already [conflict]
          App/Infrastructure.swift:1: note: Users is declared here
          hint: one resource can have LambdaConfig.PreSignUp once
        """
      ])
  }

  @Test func `A pool outside the stack cannot be changed`() {
    #expect(
      scene.findings(
        trigger(
          from: Scene.existing(
            "AWS::Cognito::UserPool", "arn:aws:cognito-idp:eu-central-1:111122223333:userpool/eu-central-1_x"))) == [
          """
          App/Infrastructure.swift:1: error: "arn:aws:cognito-idp:eu-central-1:111122223333:userpool/eu-central-1_x" \
          calls Worker at PreSignUp, but "arn:aws:cognito-idp:eu-central-1:111122223333:userpool/eu-central-1_x" is no \
          AWS::Cognito::UserPool of the stack [wrong-kind]
            hint: a pool names its functions itself, so it has to be declared in the stack
          """
        ])
  }

  @Test func `Only a function can be called`() {
    let trigger = PoolTrigger(
      id: "Jobs/Users", from: scene.users.end, at: ["PreSignUp"], to: scene.jobs, scope: nil, location: Scene.location)
    #expect(
      scene.findings(trigger) == [
        """
        App/Infrastructure.swift:1: error: Users calls Jobs at PreSignUp, but Jobs is AWS::SQS::Queue [wrong-kind]
          hint: this trigger calls AWS::Lambda::Function
        """
      ])
  }

  @Test func `People read when the pool calls`() {
    #expect(
      trigger(at: ["PreSignUp", "PostConfirmation"]).description == "Users calls Worker at PreSignUp, PostConfirmation")
  }

  @Test func `SAM has an event`() {
    #expect(
      Scene.event(of: trigger(at: ["PreSignUp", "PostConfirmation"])) == """
        Users Cognito
          UserPool: Users.UserPoolId
          Trigger: ["PreSignUp", "PostConfirmation"]
        """)
  }
}
