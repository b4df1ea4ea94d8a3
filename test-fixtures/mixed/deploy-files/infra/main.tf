resource "aws_lambda_function" "hoard" {
  # sls-lint: allow(sleep-in-handler, oversized-alocation, reason = "measured")
  #//~^ unused-allow unknown-rule "oversized-alocation"
  memory_size = 512
  description = "${var.name} # sls-lint: allow(nobodys)"
  timeout     = 10 // sls-lint: expect(unbounded-loop)
  #//~^ unused-allow missing-reason
  environment {
    variables = {
      NOTE = <<-EOT
        # sls-lint: allow(nobodys)
      EOT
    }
  }
}
