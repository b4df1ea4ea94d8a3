resource "google_cloud_run_v2_service" "rates" {
  name     = "rates"
  location = "europe-west1"

  template {
    containers {
      image = "europe-docker.pkg.dev/example/rates"
      resources {
        limits   = { cpu = "1" }
        cpu_idle = false
      }
    }
  }
}
