// In: cases, one JSON object a line. Out: for each, a JSON list of what can come out.
// The rule is ZITADEL's, said again over the real x/text; templates are the real text/template and html/template.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	html "html/template"
	"io"
	"os"
	"runtime"
	"sort"
	"strings"
	text "text/template"
	"unicode/utf8"

	"golang.org/x/text/language"
)

type ask struct {
	Do        string
	Tag       string
	Wish      string
	Default   string
	Supported []string
	Template  string
	Names     []string
	Values    []string
	Longest   string
}

func main() {
	in := bufio.NewReader(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	answers := json.NewEncoder(out)
	answers.SetEscapeHTML(false)
	for {
		line, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			var of ask
			if err := json.Unmarshal(line, &of); err != nil {
				panic(err)
			}
			answers.Encode(answer(&of))
		}
		if err == io.EOF {
			return
		}
	}
}

func answer(of *ask) []string {
	switch of.Do {
	case "version":
		return []string{"Go " + strings.TrimPrefix(runtime.Version(), "go") + ", x/text of CLDR " + language.CLDRVersion}
	case "tag":
		return tag(of.Tag)
	case "mail":
		return mail(of)
	case "text":
		t, err := text.New("").Parse(of.Template)
		if err != nil {
			return []string{}
		}
		return rendered(t, of)
	case "html":
		t, err := html.New("").Parse(of.Template)
		if err != nil {
			return []string{}
		}
		return rendered(t, of)
	}
	panic(of.Do)
}

// A locale as x/text reads it; none where it finds no language.
func tag(written string) []string {
	t := language.Make(written)
	if t == language.Und {
		return []string{}
	}
	return []string{t.String()}
}

// The language of the text that someone gets, for every order in which a map can hand out the others.
func mail(of *ask) []string {
	if utf8.RuneCountInString(of.Wish) > 10 {
		return []string{"-"}
	}
	// Kept as a tag, handed on as its words, read as a header.
	wishes, _, _ := language.ParseAcceptLanguage(language.Make(of.Wish).String())
	others := []string{}
	for _, it := range of.Supported {
		if it != of.Default {
			others = append(others, it)
		}
	}
	found := map[string]bool{}
	for first := range append(others, "") {
		order := []string{of.Default}
		if first < len(others) {
			order = append(order, others[first:]...)
			order = append(order, others[:first]...)
		}
		if len(others) > 0 && first == len(others) {
			continue
		}
		tags := []language.Tag{}
		for _, it := range order {
			tags = append(tags, language.Make(it))
		}
		_, index, _ := language.NewMatcher(tags).Match(wishes...)
		found[order[index]] = true
	}
	all := []string{}
	for it := range found {
		all = append(all, it)
	}
	sort.Strings(all)
	return all
}

type template interface {
	Execute(io.Writer, interface{}) error
}

func rendered(t template, of *ask) []string {
	var out strings.Builder
	if err := t.Execute(&out, data(of)); err != nil {
		return []string{}
	}
	return []string{out.String()}
}

// `a.b` is `b` inside `a`.
func data(of *ask) map[string]interface{} {
	all := map[string]interface{}{}
	for n, name := range of.Names {
		at := all
		pieces := strings.Split(name, ".")
		for _, piece := range pieces[:len(pieces)-1] {
			if _, there := at[piece]; !there {
				at[piece] = map[string]interface{}{}
			}
			at = at[piece].(map[string]interface{})
		}
		at[pieces[len(pieces)-1]] = of.Values[n]
	}
	return all
}
