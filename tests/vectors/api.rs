//! The shared cases of `api.json`: what is asked of the cloud, and how it is signed.
//!
//! The signatures were computed apart from this code, with Python's `hmac` and `hashlib`; two of them are printed in the vendor's
//! documents.

use panglu_core::{
    AppName, Authority, InputError, StreamName,
    api::{
        ApiCall, AskPushQuality, AskStreamState, Endpoint, ListLiveStreams, Page, Period, SecretId,
        SecretKey, StatusQuery, sign_at,
    },
    notification::NotificationKey,
};
use panglu_tests::cases;
use serde::Deserialize;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Every case says what it checks.
#[derive(Debug, Deserialize)]
#[serde(
    tag = "check",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
enum Case {
    /// A call and its header `Authorization`.
    Signature {
        source: String,
        service: String,
        version: String,
        host: String,
        action: String,
        body: String,
        secret_id: String,
        secret_key: String,
        now: u64,
        authorization: String,
    },
    /// Parameters and the body that is sent.
    Request {
        source: String,
        action: String,
        given: Given,
        body: String,
    },
    /// Parameters that cannot be.
    Unusable {
        source: String,
        given: Given,
        field: String,
        code: String,
    },
    /// The address of `Live_Channel_GetStatus`.
    StatusQuery {
        source: String,
        app_id: u64,
        stream: String,
        key: String,
        t: u64,
        url: String,
    },
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Given {
    domain: Option<String>,
    app: Option<String>,
    stream: Option<String>,
    page: Option<u32>,
    page_size: Option<u32>,
    from: Option<u64>,
    to: Option<u64>,
    now: Option<u64>,
}

fn all() -> Vec<Case> {
    cases(include_str!("api.json"))
}

impl Given {
    fn domain(&self) -> Option<Authority> {
        self.domain.as_ref().map(|text| Authority::parse(text).unwrap())
    }

    fn app(&self) -> Option<AppName> {
        self.app.as_ref().map(|text| AppName::parse(text).unwrap())
    }

    fn page(&self) -> Result<Page, InputError> {
        match (self.page, self.page_size) {
            (None, None) => Ok(Page::default()),
            (number, size) => Page::new(number.unwrap_or(1), size.unwrap_or(1)),
        }
    }

    fn period(&self) -> Option<Result<Period, InputError>> {
        Some(Period::new(self.from?, self.to?, self.now?))
    }

    fn call(&self) -> Result<ApiCall, InputError> {
        let stream = self.stream.as_ref().map(|text| StreamName::parse(text).unwrap());
        Ok(match (stream, self.period()) {
            (Some(stream), Some(period)) => AskPushQuality {
                stream,
                period: period?,
                domain: self.domain(),
                app: self.app(),
            }
            .call(),
            (Some(stream), None) => AskStreamState {
                domain: self.domain().unwrap(),
                app: self.app().unwrap(),
                stream,
            }
            .call(),
            (None, Some(period)) => panic!("a period without a stream is {:?}", period?),
            (None, None) => ListLiveStreams {
                domain: self.domain(),
                app: self.app(),
                page: self.page()?,
            }
            .call(),
        })
    }
}

#[test]
fn signatures() {
    for case in all() {
        let Case::Signature {
            source,
            service,
            version,
            host,
            action,
            body,
            secret_id,
            secret_key,
            now,
            authorization,
        } = case
        else {
            continue;
        };
        let call = ApiCall {
            service: service.leak(),
            version: version.leak(),
            action: action.leak(),
            body: body.clone(),
        };
        let host = Authority::parse(&host).unwrap();
        let (id, key) = (
            SecretId::parse(&secret_id).unwrap(),
            SecretKey::parse(&secret_key).unwrap(),
        );
        let signed = sign_at(&call, &host, &id, &key, now).unwrap();
        let expected = [
            ("Authorization", authorization),
            ("Content-Type", "application/json; charset=utf-8".to_owned()),
            ("Host", host.as_str().to_owned()),
            ("X-TC-Action", call.action.to_owned()),
            ("X-TC-Timestamp", now.to_string()),
            ("X-TC-Version", call.version.to_owned()),
        ];
        assert_eq!(signed.headers, expected, "{source}");
        assert_eq!(
            (signed.url, signed.body),
            (format!("https://{}/", host.as_str()), body)
        );
    }
}

#[test]
fn requests() {
    for case in all() {
        match case {
            Case::Request {
                source,
                action,
                given,
                body,
            } => {
                let call = given.call().unwrap();
                assert_eq!((call.action, call.body), (action.as_str(), body), "{source}");
                assert_eq!((call.service, call.version), ("live", "2018-08-01"));
            }
            Case::Unusable {
                source,
                given,
                field,
                code,
            } => {
                let error = given.call().unwrap_err();
                assert_eq!(
                    (error.field().name(), error.code()),
                    (field.as_str(), code.as_str()),
                    "{source}"
                );
            }
            Case::StatusQuery {
                source,
                app_id,
                stream,
                key,
                t,
                url,
            } => {
                let stream = StreamName::parse(&stream).unwrap();
                let address =
                    StatusQuery { app_id, stream }.address(&NotificationKey::parse(&key).unwrap(), t);
                assert_eq!(address.url(), url, "{source}");
            }
            Case::Signature { .. } => {}
        }
    }
    assert_eq!(
        Endpoint::International.host().as_str(),
        "live.intl.tencentcloudapi.com"
    );
}
