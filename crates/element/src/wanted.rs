//! What the page wants: the settings of the site and the attributes, read together.

use gloo::utils::window;
use panglu_core::{
    InputError,
    deployment::{Deployment, DeploymentError, Settings},
};
use panglu_player::Options;

use crate::{
    bindings::Host,
    source::{self, Request},
};

/// Why nothing can be played.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mistake {
    /// Attributes that are invalid or missing.
    Attributes(Vec<InputError>),
    /// The deployment's settings cannot be used.
    Deployment(DeploymentError),
}

/// What is to be played: nothing yet, a stream, or nothing because of a mistake.
pub(crate) type Wanted = Result<Option<Request>, Mistake>;

/// The deployment's settings as they were fetched.
#[derive(Debug, Clone)]
pub(crate) enum Fetched {
    /// The element names none.
    NotNamed,
    /// They could not be loaded.
    Missing,
    /// The text of the file.
    Text(String),
}

/// Reads what an element asks for.
pub(crate) fn read(host: &Host, fetched: &Fetched) -> Wanted {
    let deployment = deployment(fetched).map_err(Mistake::Deployment)?;
    source::read::<web_sys::Element>(host.as_ref(), &deployment).map_err(Mistake::Attributes)
}

/// How to play what is asked for in this page.
pub(crate) fn options(host: &Host, request: &Request) -> Options {
    Options {
        renewable: host.refresh_url().is_some(),
        ..request.options.clone()
    }
}

/// The checked settings of the deployment.
fn deployment(fetched: &Fetched) -> Result<Deployment, DeploymentError> {
    let settings = match fetched {
        Fetched::NotNamed => Settings::default(),
        Fetched::Missing => return Err(DeploymentError::Missing),
        Fetched::Text(text) => Settings::from_json(text).map_err(DeploymentError::Malformed)?,
    };
    let protocol = window().location().protocol();
    let secure_page = protocol.is_ok_and(|protocol| protocol == "https:");
    Deployment::new(settings, secure_page).map_err(DeploymentError::Unusable)
}
