import Formwork

extension Stack {
  static let uploads = Stack("Uploads") {
    let uploads = Bucket("Uploads", bucketName: "uploads-\(.accountId)")
    LambdaFunction(
      "Thumbnails", runtime: .python3_13, handler: "app.handler", code: .directory("src/thumbnails"), timeout: 30
    ) {
      Allow(.read, on: uploads)
      Trigger.bucket(uploads, on: .objectCreated, id: "Uploaded", suffix: ".jpg")
    }
  }
}
