//! In: a template, and what the platform says. Out: the language that its logic is written in, if it has any.

use crate::platform::vocabulary::Dialect;

/// The language of a template's logic: what the platform evaluates, else what its signs show.
pub fn dialect_of(source: &str, stated: Option<Dialect>) -> Option<Dialect> {
    let has = |signs: &[&str]| signs.iter().any(|sign| source.contains(sign));
    let is_there = |dialect: Dialect| match dialect {
        Dialect::Liquid => has(&["{%", "{{"]),
        Dialect::Handlebars | Dialect::Mustache | Dialect::GoTemplate => has(&["{{"]),
        Dialect::Velocity => has(&["#if", "#set", "#foreach", "$"]),
        Dialect::Freemarker => has(&["<#", "[#", "${"]),
        _ => false,
    };
    if let Some(stated) = stated {
        // Files that wrap texts for `MessageFormat` are written in `FreeMarker`.
        let wraps = stated == Dialect::MessageFormat && has(&["<#if", "<#assign"]);
        return if wraps { Some(Dialect::Freemarker) } else { is_there(stated).then_some(stated) };
    }
    if has(&["{%"]) {
        // Jinja and Django look alike, and are not evaluated.
        let jinja =
            has(&["{% elif", "{% load", "{% trans", "{% set", "{% block", "{% extends", "{%- set", "{% blocktrans"]);
        return (!jinja).then_some(Dialect::Liquid);
    }
    if has(&["{{#", "{{^", "{{else", "{{~#"]) {
        return Some(Dialect::Handlebars);
    }
    if has(&[
        "{{if",
        "{{ if",
        "{{- if",
        "{{end",
        "{{ end",
        "{{- end",
        "{{with",
        "{{ with",
        "{{template",
        "{{ template",
        "{{define",
    ]) {
        return Some(Dialect::GoTemplate);
    }
    if has(&["<#if", "[#if", "<#assign", "[#assign"]) {
        return Some(Dialect::Freemarker);
    }
    has(&["#if(", "#if (", "#set(", "#set ("]).then_some(Dialect::Velocity)
}
