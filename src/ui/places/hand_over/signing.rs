//! In: the key that this browser keeps, if it does. Out: a signed plan, the public key, a new key, or none any more.

use yew::prelude::*;

use crate::finding::Arg;
use crate::ui::components::go;
use crate::ui::effects::{Command, KeyCommand};
use crate::ui::state::{Key, Place};
use crate::ui::strings::{Page, use_page};

/// How it goes on the command line.
const BY_HAND: [&str; 2] = ["sendproof plan keygen --out KEY", "sendproof plan sign PLAN --key KEY --out SIGNED"];

/// Signing the plan.
#[component]
pub(super) fn Signing() -> Html {
    let page = use_page();
    let key = page.state.key.clone();
    let was = use_mut_ref(|| Key::Unknown);
    use_effect_with(key.clone(), {
        let run = page.run.clone();
        move |key| {
            let before = was.replace(key.clone());
            if *key == Key::Unknown {
                run.emit(Command::Key(KeyCommand::Look));
            } else if before != Key::Unknown && before != *key {
                // What was pressed is gone.
                go::focus("hand-signing");
            }
        }
    });
    html! {
        <section class="row" aria-labelledby="hand-signing"><div class="wide stack">
            <h2 id="hand-signing">{ page.say("signing-title") }</h2>
            <p>{ page.say("signing-about") }</p>
            { match &key {
                Key::Unknown => Html::default(),
                Key::NotPossible => html! {<>
                    <p class="lede">{ page.say("signing-not-possible") }</p>
                    { for BY_HAND.iter().map(|line| html! { <p><code class="asis">{ *line }</code></p> }) }
                </>},
                Key::None => html! {<>
                    <p>{ page.say("signing-none") }</p>
                    <p class="acts">{ button(&page, "signing-make", KeyCommand::Make, true) }</p>
                </>},
                Key::Here { public, is_kept } => html! { <Here public={public.clone()} is_kept={*is_kept} /> },
            } }
        </div></section>
    }
}

#[derive(PartialEq, Properties)]
struct HereProps {
    public: String,
    is_kept: bool,
}

/// A key is there.
#[component]
fn Here(props: &HereProps) -> Html {
    let page = use_page();
    let asks = use_state(|| false);
    let set = |to: bool| {
        let asks = asks.clone();
        Callback::from(move |_: MouseEvent| asks.set(to))
    };
    let name = page.state.name.trim().to_owned();
    let named = [("name", Arg::Text(name.clone()))];
    let complete = page.state.report.sign_off.complete;
    let sign = page.run.reform(|_: MouseEvent| Command::SignPlan);
    html! {<>
        <p>{ page.say(if props.is_kept { "signing-kept" } else { "signing-not-kept" }) }</p>
        <ul class="takes">
            <li>
                <h3>{ page.say("signing-plan") }</h3>
                if complete {
                    <p class="holds">{ page.say("download-signed") }</p>
                    <button type="button" id="sign-plan" class="btn" onclick={sign}>{ page.say("signing-sign") }</button>
                } else {
                    <p>
                        { page.say("signing-not-complete") }{ " " }
                        <a class="act" href="#sign-off" onclick={go::to(&page, Place::SignOff, "sign-blocks")}>{ page.say("hand-see-what") }</a>
                    </p>
                }
            </li>
            <li>
                <h3>{ page.say("signing-public") }</h3>
                <p class="holds">{ page.say_with("download-public-key", named) }</p>
                <p><code class="asis" id="public-key">{ props.public.clone() }</code></p>
                { button(&page, "signing-publish", KeyCommand::Publish { name }, false) }
            </li>
        </ul>
        if *asks {
            <p role="alert">{ page.say("signing-delete-sure") }</p>
            <p class="acts">
                { button(&page, "signing-delete-yes", KeyCommand::Delete, false) }
                <button type="button" class="btn" onclick={set(false)}>{ page.say("delete-no") }</button>
            </p>
        } else {
            <p class="acts"><button type="button" class="btn" onclick={set(true)}>{ page.say("signing-delete") }</button></p>
        }
    </>}
}

fn button(page: &Page, label: &str, command: KeyCommand, main: bool) -> Html {
    let run = page.run.reform(move |_: MouseEvent| Command::Key(command.clone()));
    html! { <button type="button" class={classes!("btn", main.then_some("main"))} onclick={run}>{ page.say(label) }</button> }
}
