// Watches over the start of a page, and says what happened where it does not start: a file is missing or damaged, the browser
// is too old, the site's security policy stops it, or it takes very long. Later it says when the console's program has ended because
// of a mistake in it, with a report to copy. A page reports its start with the event
// `panglu-started`; for the console Trunk reports it. In the oldest JavaScript, because it speaks where nothing newer can.
(function () {
  'use strict';

  // On a slow network the page goes on loading behind the words.
  var SLOW_AFTER_MS = 10000;

  // Printed from crates/viewer/locales by `cargo xtask types`.
  var TEXTS = {
    again: {
      'en': 'Try again',
      'zh-CN': '重试',
    },
    altered: {
      'en': 'A file of this page is not the one that belongs to it: it was changed on its way, or this site is being updated. Try again in a moment; if it stays so, tell its operator.',
      'zh-CN': '页面文件与发布的版本不一致：可能在传输途中被改动，或网站正在更新。请稍后重试；如仍出现，请联系网站运营者。',
    },
    broken: {
      'en': 'This page arrived damaged, or this browser cannot run it. Try again, or use a recent Chrome, Edge, Firefox or Safari.',
      'zh-CN': '页面文件不完整，或当前浏览器无法运行。请重试；如仍无法打开，请换用新版 Chrome、Edge、Firefox 或 Safari。',
    },
    copy: {
      'en': 'Copy the report',
      'zh-CN': '复制报告',
    },
    crashed: {
      'en': 'This page has stopped because of a mistake in its code. Try again; if it happens again, send this report to its makers. It holds nothing that you typed or pasted.',
      'zh-CN': '页面程序出错，已停止运行。请重试；如再次出现，请把下面的报告发给开发者，其中不含您输入或粘贴的内容。',
    },
    forbidden: {
      'en': 'The security policy of this site stops the page. Its operator must let the page run its own scripts and WebAssembly.',
      'zh-CN': '本站的安全策略阻止了页面启动，请联系网站运营者，允许页面运行自己的脚本和 WebAssembly。',
    },
    missing: {
      'en': 'A file of this page could not be loaded. Check your network, then try again.',
      'zh-CN': '页面文件加载失败，请检查网络后重试。',
    },
    old: {
      'en': 'This browser is too old for this page. Use a recent Chrome, Edge, Firefox or Safari.',
      'zh-CN': '浏览器版本过旧，无法打开此页面，请换用新版 Chrome、Edge、Firefox 或 Safari。',
    },
    part: {
      'en': 'A part of this page has stopped because of a mistake in its code; the rest goes on. Try again; if it happens again, send this report to its makers. It holds nothing that you typed.',
      'zh-CN': '页面的一部分因程序出错而停止，其余部分照常。请重试；如再次出现，请把下面的报告发给开发者，其中不含您输入的内容。',
    },
    slow: {
      'en': 'This page is taking very long to load. It goes on loading; if nothing changes, try again.',
      'zh-CN': '页面加载时间过长，仍在继续加载；如一直没有变化，请重试。',
    },
  };

  // A page that is slow may still fail, and it fails because of what forbids it. One for an old browser says nothing else.
  var RANK = { slow: 1, missing: 2, broken: 2, altered: 2.5, forbidden: 3, old: 4, crashed: 5 };
  var shown = null;
  var over = false;
  // The page runs and says itself what is wrong; only a policy it cannot hear of.
  var answered = false;
  // Its styles did not come: it runs, and what is said about them stays.
  var unstyled = false;

  // The reader's language first.
  function tags() {
    var own = String(navigator.language).slice(0, 2);
    var first = [];
    var others = [];
    Object.keys(TEXTS.missing).forEach(function (tag) {
      (tag.slice(0, 2) === own ? first : others).push(tag);
    });
    return first.concat(others);
  }

  function place() {
    var found = document.getElementById('boot');
    if (found) return found;
    found = document.createElement('div');
    found.id = 'boot';
    document.body.insertBefore(found, document.body.firstChild);
    return found;
  }

  function button(name, act) {
    var made = document.createElement('button');
    made.type = 'button';
    made.textContent = tags()
      .map(function (tag) {
        return TEXTS[name][tag];
      })
      .join(' · ');
    made.onclick = act;
    return made;
  }

  function offer(box, report) {
    var area = document.createElement('textarea');
    area.readOnly = true;
    area.rows = 4;
    area.value = report;
    area.setAttribute('aria-label', 'Panglu');
    box.appendChild(area);
    box.appendChild(
      button('copy', function () {
        area.select();
        // The newer way needs https, and a permission.
        document.execCommand('copy');
      }),
    );
  }

  function draw(cause, report) {
    var box = place();
    box.className = 'boot notice';
    box.setAttribute('role', 'alert');
    box.setAttribute('data-cause', cause);
    while (box.firstChild) box.removeChild(box.firstChild);
    tags().forEach(function (tag) {
      var sentence = document.createElement('span');
      sentence.lang = tag;
      sentence.textContent = TEXTS[cause][tag];
      box.appendChild(sentence);
    });
    if (report) offer(box, report);
    box.appendChild(
      button('again', function () {
        location.reload();
      }),
    );
  }

  function say(cause) {
    var deaf = !unstyled && (over || (answered && cause !== 'forbidden'));
    if (deaf || (shown !== null && RANK[shown] >= RANK[cause])) return;
    shown = cause;
    if (cause === 'missing') compare();
    if (document.body) return draw(cause);
    document.addEventListener('DOMContentLoaded', function () {
      if (!over || unstyled) draw(shown);
    });
  }

  function started(event) {
    var failed = event.detail === 'failed';
    // A browser that lacks something is not trusted when it says so.
    if (over || shown === 'old' || shown === 'crashed' || (failed && shown === 'forbidden')) return;
    over = !failed;
    answered = true;
    clearTimeout(slow);
    if (unstyled && !failed) return draw(shown);
    shown = null;
    var box = document.getElementById('boot');
    if (box) box.parentNode.removeChild(box);
  }

  // The program runs no more, so whatever it showed is dead; crates/viewer/src/panics.rs says what may be in the report.
  function panicked(event) {
    over = true;
    shown = 'crashed';
    clearTimeout(slow);
    draw(shown, [event.detail, navigator.userAgent].join('\n'));
  }

  // A program of its own, such as what stands around the picture, has ended, and the rest goes on. The trace names files and numbers.
  function lost(error) {
    if (shown === 'crashed' || shown === 'part') return;
    shown = 'part';
    draw(shown, [error.stack, navigator.userAgent].join('\n'));
  }

  function isTrap(error) {
    return over && error instanceof WebAssembly.RuntimeError;
  }

  // `fetch` and `import` report a network error as a TypeError like any other; what cannot be compiled or run is damaged.
  function causeOf(error) {
    var text = error && error.name === 'TypeError' ? String(error.message) : '';
    return /fetch|import|load|network/i.test(text) ? 'missing' : 'broken';
  }

  // A file with another digest than the page names is refused, and looks like one that did not arrive: so they are asked for
  // again, as they are and by their digests.
  function compare() {
    if (!window.fetch) return;
    Array.prototype.forEach.call(document.querySelectorAll('[integrity]'), function (file) {
      var address = file.src || file.href;
      var ignore = function () {};
      // A spoilt copy that the browser has kept is replaced on this occasion.
      fetch(address, { cache: 'reload' }).then(function (answer) {
        if (!answer.ok) return;
        fetch(address, { integrity: file.integrity }).then(ignore, function () {
          say('altered');
        });
      }, ignore);
    });
  }

  window.addEventListener(
    'error',
    function (event) {
      var name = event.target && event.target.tagName;
      // What comes after the start is not needed.
      var isStyle = !over && name === 'LINK' && event.target.rel === 'stylesheet';
      unstyled = unstyled || isStyle;
      if (name === 'SCRIPT' || isStyle) say('missing');
      else if (isTrap(event.error)) lost(event.error);
      else if (event.target === window) say(causeOf(event.error));
    },
    true,
  );
  window.addEventListener('unhandledrejection', function (event) {
    if (isTrap(event.reason)) lost(event.reason);
    else say(causeOf(event.reason));
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    if (event.disposition !== 'report' && /^(script|connect)-src/.test(event.effectiveDirective)) say('forbidden');
  });
  window.addEventListener('panglu-panicked', panicked);
  window.addEventListener('panglu-started', started);
  window.addEventListener('TrunkApplicationStarted', started);

  var slow = setTimeout(function () {
    say('slow');
  }, SLOW_AFTER_MS);

  var current = 'noModule' in HTMLScriptElement.prototype && window.WebAssembly && window.customElements && window.ReadableStream;
  if (!current) say('old');
})();
