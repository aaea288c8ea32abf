//! Fetches the deployment's settings, which are next to the page.

use gloo::{net::http::Request, utils::window};
use panglu_core::deployment::{Deployment, DeploymentError};

/// The file with the settings, relative to the page.
pub(crate) const FILE: &str = "profile.json";

/// Fetches and checks the settings.
pub(crate) async fn fetch() -> Result<Deployment, DeploymentError> {
    let response = Request::get(FILE)
        .send()
        .await
        .map_err(|_| DeploymentError::Missing)?;
    if !response.ok() {
        return Err(DeploymentError::Missing);
    }
    let settings = response
        .json()
        .await
        .map_err(|error| DeploymentError::Malformed(error.to_string()))?;
    let protocol = window().location().protocol();
    let secure_page = protocol.is_ok_and(|protocol| protocol == "https:");
    Deployment::new(settings, secure_page).map_err(DeploymentError::Unusable)
}
