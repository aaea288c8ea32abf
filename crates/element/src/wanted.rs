//! What the page wants: the settings of the site and the attributes, read together.

use gloo::utils::window;
use js_sys::JsString;
use panglu_core::{
    InputError,
    deployment::{Deployment, DeploymentError, Settings},
};
use panglu_player::Options;

use crate::{
    bindings::Host,
    json,
    source::{self, Granted, Request},
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

/// What was fetched for an element.
#[derive(Clone)]
pub(crate) struct Fetched {
    pub(crate) profile: Profile,
    /// What the backend has answered, if one was asked.
    pub(crate) granted: Option<Granted>,
}

/// The deployment's settings as they were fetched.
#[derive(Debug, Clone)]
pub(crate) enum Profile {
    /// The element names none.
    NotNamed,
    /// They could not be loaded.
    Missing,
    /// The text of the file.
    Text(JsString),
}

/// Reads what an element asks for.
pub(crate) fn read(host: &Host, fetched: &Fetched) -> Wanted {
    let settings = match &fetched.profile {
        Profile::NotNamed => Ok(Settings::default()),
        Profile::Missing => Err(DeploymentError::Missing),
        Profile::Text(text) => Settings::from_json(&String::from(text)).map_err(DeploymentError::Malformed),
    };
    let deployment = settings
        .and_then(|settings| deployment(settings).map_err(DeploymentError::Unusable))
        .map_err(Mistake::Deployment)?;
    request(host, &deployment, fetched).map_err(Mistake::Attributes)
}

/// What an element asks for, if nothing is wrong with it. The browser reads the settings: what reads JSON for [`read`] knows where a
/// mistake is, and is not needed for the first frame.
pub(crate) fn usable(host: &Host, fetched: &Fetched) -> Option<Request> {
    let settings = match &fetched.profile {
        Profile::NotNamed => Settings::default(),
        Profile::Missing => return None,
        Profile::Text(text) => Settings::from_value(json::parsed(text)?).ok()?,
    };
    request(host, &deployment(settings).ok()?, fetched).ok()?
}

/// Where a backend is to be asked for the addresses, if one is, and if it is known what to ask for.
pub(crate) fn question(host: &Host, profile: Profile) -> Option<String> {
    let fetched = Fetched {
        profile,
        granted: None,
    };
    usable(host, &fetched)?.question
}

/// How to play what is asked for in this page.
pub(crate) fn options(host: &Host, request: &Request) -> Options {
    Options {
        renewable: request.question.is_some() || host.refresh_url().is_some(),
        ..request.options.clone()
    }
}

/// The checked settings of the deployment.
fn deployment(settings: Settings) -> Result<Deployment, InputError> {
    let protocol = window().location().protocol();
    let secure_page = protocol.is_ok_and(|protocol| protocol == "https:");
    Deployment::new(settings, secure_page)
}

fn request(
    host: &Host,
    deployment: &Deployment,
    fetched: &Fetched,
) -> Result<Option<Request>, Vec<InputError>> {
    let request = source::read::<web_sys::Element>(host.as_ref(), deployment)?;
    Ok(request.map(|mut request| {
        if let Some(granted) = &fetched.granted {
            request.renew(granted);
        }
        request
    }))
}
