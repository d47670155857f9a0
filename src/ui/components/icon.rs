//! The shapes of the page, drawn once and used by name.

use yew::prelude::*;

/// What an icon is given.
#[derive(Clone, PartialEq, Properties)]
pub struct IconProps {
    /// The id of a symbol: `ok`, `tri`, `tro`, `trh`, `sq`, `unk`, `next`, `prev`, `reg`.
    pub name: AttrValue,
}

/// A shape beside a word; it says nothing by itself.
#[component]
pub fn Icon(props: &IconProps) -> Html {
    html! { <svg class="i" aria-hidden="true" focusable="false"><use href={format!("#{}", props.name)} /></svg> }
}

/// All shapes; stands once in the page.
#[component]
pub fn Symbols() -> Html {
    html! {
        <svg width="0" height="0" style="position:absolute" aria-hidden="true" focusable="false"><defs>
            <symbol id="ok" viewBox="0 0 16 16">
                <path d="M1.5 8.6 6 13 14.5 2.8" fill="none" stroke="currentColor" stroke-width="2.6" />
            </symbol>
            <symbol id="tri" viewBox="0 0 16 16"><path d="M8 .8 15.8 15H.2z" fill="currentColor" /></symbol>
            <symbol id="tro" viewBox="0 0 16 16">
                <path d="M8 3 14 14H2z" fill="none" stroke="currentColor" stroke-width="2" />
            </symbol>
            <symbol id="trh" viewBox="0 0 16 16">
                <path d="M8 3 14 14H2z" fill="none" stroke="currentColor" stroke-width="2" />
                <path d="M8 3v11h6z" fill="currentColor" />
            </symbol>
            <symbol id="sq" viewBox="0 0 16 16"><path d="M1.5 1.5h13v13h-13z" fill="currentColor" /></symbol>
            <symbol id="unk" viewBox="0 0 16 16">
                <path d="M4.2 5.2C4.2 2.9 5.8 1.4 8.1 1.4s3.9 1.4 3.9 3.5c0 2.9-3.900 2.800-3.900 6" fill="none"
                    stroke="currentColor" stroke-width="2.4" />
                <path d="M6.700 12.800h2.800v2.600h-2.800z" fill="currentColor" />
            </symbol>
            <symbol id="out" viewBox="0 0 16 16">
                <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="2" />
                <path d="M4 12 12 4" stroke="currentColor" stroke-width="2" />
            </symbol>
            <symbol id="next" viewBox="0 0 16 16">
                <path d="m5 2.500 6 5.500-6 5.500" fill="none" stroke="currentColor" stroke-width="2" />
            </symbol>
            <symbol id="prev" viewBox="0 0 16 16">
                <path d="m11 2.500-6 5.500 6 5.500" fill="none" stroke="currentColor" stroke-width="2" />
            </symbol>
            <symbol id="reg" viewBox="0 0 24 24">
                <g fill="none" stroke="currentColor" stroke-width="1.5">
                    <circle cx="12" cy="12" r="7.5" /><path d="M12 0v24M0 12h24" />
                </g>
                <path d="M12 8a4 4 0 0 1 0 8z" fill="currentColor" />
            </symbol>
        </defs></svg>
    }
}
