//! A cloud of the test's own: both interfaces, which refuse what is signed wrongly, and say what the test wants.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
};

use axum::{
    Router,
    body::Bytes,
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    routing::{get, post},
};
use panglu_core::{
    Authority,
    api::{ApiCall, SecretId, SecretKey, sign_at},
    notification::NotificationKey,
};
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::watch};

pub(crate) const STATUS_KEY: &str = "planted-status-key";
pub(crate) const SECRET_KEY: &str = "planted-secret-key";

/// What a stream is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    On,
    Off,
    /// An error of the interface.
    Error,
    /// Another status than 200.
    Broken,
    /// Something that is no JSON.
    Garbage,
}

/// The cloud.
pub(crate) struct Cloud {
    pub(crate) host: String,
    time: Arc<AtomicU64>,
    says: Mutex<BTreeMap<String, Says>>,
    others: Mutex<Says>,
    pub(crate) asked: Mutex<Vec<String>>,
    /// How many streams the list says there are beside those in it.
    pub(crate) unlisted: AtomicUsize,
    answers: watch::Sender<bool>,
    under_way: watch::Sender<usize>,
    pub(crate) most_at_once: AtomicUsize,
}

impl Cloud {
    pub(crate) async fn start(time: Arc<AtomicU64>) -> Arc<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let cloud = Arc::new(Self {
            host: listener.local_addr().unwrap().to_string(),
            time,
            says: Mutex::default(),
            others: Mutex::new(Says::Off),
            asked: Mutex::default(),
            unlisted: AtomicUsize::new(0),
            answers: watch::channel(true).0,
            under_way: watch::channel(0).0,
            most_at_once: AtomicUsize::new(0),
        });
        let router = Router::new()
            .route("/common_access", get(status))
            .route("/", post(api))
            .with_state(Arc::clone(&cloud));
        tokio::spawn(async move { axum::serve(listener, router).await });
        cloud
    }

    /// The settings by which the server asks the older interface.
    pub(crate) fn status_settings(&self) -> [(&'static str, String); 3] {
        [
            ("PANGLU_STATUS_APP_ID", "1250000000".to_owned()),
            ("PANGLU_STATUS_KEY", STATUS_KEY.to_owned()),
            (
                "PANGLU_STATUS_ADDRESS",
                format!("http://{}/common_access", self.host),
            ),
        ]
    }

    /// The settings by which it asks API 3.0.
    pub(crate) fn api_settings(&self) -> [(&'static str, String); 3] {
        [
            ("PANGLU_API_SECRET_ID", "AKIDexample".to_owned()),
            ("PANGLU_API_KEY", SECRET_KEY.to_owned()),
            ("PANGLU_API_ADDRESS", format!("http://{}", self.host)),
        ]
    }

    pub(crate) fn say(&self, code: &str, says: Says) {
        self.says.lock().unwrap().insert(code.to_owned(), says);
    }

    pub(crate) fn say_of_all(&self, says: Says) {
        self.says.lock().unwrap().clear();
        *self.others.lock().unwrap() = says;
    }

    pub(crate) fn take_asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.asked.lock().unwrap())
    }

    /// Lets requests wait from now on, or answers them.
    pub(crate) fn answer(&self, answers: bool) {
        self.answers.send_replace(answers);
    }

    /// Waits until so many requests wait.
    pub(crate) async fn until_waiting(&self, number: usize) {
        let mut under_way = self.under_way.subscribe();
        under_way.wait_for(|waiting| *waiting >= number).await.unwrap();
    }

    async fn hear(&self, what: &str) -> Says {
        self.asked.lock().unwrap().push(what.to_owned());
        self.under_way.send_modify(|number| *number += 1);
        self.most_at_once
            .fetch_max(*self.under_way.borrow(), Ordering::SeqCst);
        let mut answers = self.answers.subscribe();
        answers.wait_for(|answers| *answers).await.unwrap();
        self.under_way.send_modify(|number| *number -= 1);
        let said = self.says.lock().unwrap().get(what).copied();
        said.unwrap_or(*self.others.lock().unwrap())
    }
}

fn reply(says: Says, good: &Value, error: &Value) -> (StatusCode, String) {
    match says {
        Says::Broken => (StatusCode::BAD_GATEWAY, "<html>".to_owned()),
        Says::Garbage => (StatusCode::OK, "<html>".to_owned()),
        Says::Error => (StatusCode::OK, error.to_string()),
        Says::On | Says::Off => (StatusCode::OK, good.to_string()),
    }
}

/// `Live_Channel_GetStatus`.
async fn status(
    State(cloud): State<Arc<Cloud>>,
    Query(query): Query<BTreeMap<String, String>>,
) -> (StatusCode, String) {
    let says = cloud.hear(&query["Param.s.channel_id"]).await;
    let until: u64 = query["t"].parse().unwrap();
    let sign = NotificationKey::parse(STATUS_KEY).unwrap().sign(&query["t"]);
    let now = cloud.time.load(Ordering::SeqCst);
    let right = query["sign"] == base16ct::lower::encode_string(&sign)
        && (now..=now + 60).contains(&until)
        && query["interface"] == "Live_Channel_GetStatus"
        && query["appid"] == "1250000000";
    if !right {
        return (
            StatusCode::OK,
            json!({ "ret": 1000, "message": "sign" }).to_string(),
        );
    }
    let number = u8::from(says == Says::On);
    let good =
        json!({ "ret": 0, "message": "", "output": [{ "rate_type": 0, "recv_type": 1, "status": number }] });
    reply(says, &good, &json!({ "ret": 20500, "message": "busy" }))
}

/// API 3.0.
async fn api(State(cloud): State<Arc<Cloud>>, headers: HeaderMap, body: Bytes) -> (StatusCode, String) {
    let header = |name: &str| headers[name].to_str().unwrap().to_owned();
    let question: Value = serde_json::from_slice(&body).unwrap();
    let action = match header("x-tc-action").as_str() {
        "DescribeLiveStreamState" => "DescribeLiveStreamState",
        "DescribeLiveStreamPushInfoList" => "DescribeLiveStreamPushInfoList",
        other => unreachable!("{other}"),
    };
    let call = ApiCall {
        service: "live",
        version: "2018-08-01",
        action,
        body: String::from_utf8(body.to_vec()).unwrap(),
    };
    let (id, key) = (
        SecretId::parse("AKIDexample").unwrap(),
        SecretKey::parse(SECRET_KEY).unwrap(),
    );
    let host = Authority::parse(&cloud.host).unwrap();
    let now = cloud.time.load(Ordering::SeqCst);
    let expected = sign_at(&call, &host, &id, &key, now).unwrap();
    let error =
        |code: &str| json!({ "Response": { "Error": { "Code": code, "Message": "m" }, "RequestId": "r" } });
    if expected.headers[0].1 != header("authorization") || header("host") != cloud.host {
        return (StatusCode::OK, error("AuthFailure.SignatureFailure").to_string());
    }
    let busy = error("InternalError");
    if action == "DescribeLiveStreamState" {
        let says = cloud.hear(question["StreamName"].as_str().unwrap()).await;
        let state = if says == Says::On { "active" } else { "inactive" };
        let good = json!({ "Response": { "StreamState": state, "RequestId": "r" } });
        return reply(says, &good, &busy);
    }
    let says = cloud.hear("list").await;
    let live: Vec<_> = cloud.says.lock().unwrap().clone().into_iter().collect();
    let live: Vec<_> = live
        .iter()
        .filter(|(name, says)| *says == Says::On && name != "list")
        .map(|(name, _)| json!({ "StreamName": name, "AppName": "live" }))
        .collect();
    let (page, size) = (
        question["PageNum"].as_u64().unwrap(),
        question["PageSize"].as_u64().unwrap(),
    );
    let first = usize::try_from((page - 1) * size).unwrap();
    let shown: Vec<_> = live
        .iter()
        .skip(first)
        .take(usize::try_from(size).unwrap())
        .collect();
    let total = live.len() + cloud.unlisted.load(Ordering::SeqCst);
    let good = json!({ "Response": {
        "DataInfoList": shown, "TotalNum": total, "TotalPage": total.div_ceil(1000), "PageNum": page,
        "PageSize": size, "RequestId": "r",
    } });
    reply(says, &good, &busy)
}
