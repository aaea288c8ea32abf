//! Fetches the deployment's settings, which are next to the page.

use gloo::{net::http::Request, timers::callback::Timeout};
use panglu_core::deployment::{Deployment, DeploymentError, Settings};
use web_sys::AbortController;

use super::probe;

/// The file with the settings, relative to the page.
pub(crate) const FILE: &str = "profile.json";

/// How long the settings may take. They are a few bytes from the server that has just sent the page.
const TIMEOUT_MS: u32 = 10_000;

/// Fetches and checks the settings.
pub(crate) async fn fetch() -> Result<Deployment, DeploymentError> {
    let missing = |_| DeploymentError::Missing;
    let abort = AbortController::new().map_err(missing)?;
    let signal = abort.signal();
    // Dropped, and so taken back, when the settings are there.
    let _timeout = Timeout::new(TIMEOUT_MS, move || abort.abort());
    let request = Request::get(FILE).abort_signal(Some(&signal));
    let response = request.send().await.map_err(|_| DeploymentError::Missing)?;
    if !response.ok() {
        return Err(DeploymentError::Missing);
    }
    // The body may not arrive, or not in time.
    let text = response.text().await.map_err(|_| DeploymentError::Missing)?;
    let settings = Settings::from_json(&text).map_err(DeploymentError::Malformed)?;
    Deployment::new(settings, probe::is_secure_page()).map_err(DeploymentError::Unusable)
}
