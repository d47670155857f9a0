// In: cases, one JSON object a line. Out: for each, a JSON list of what can come out.
// The rules are Keycloak's, said again over the real java.util.Locale and java.text.MessageFormat.

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

public class Driver {
    public static void main(String[] none) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.println(written(answer(new Reader(line).object())));
        }
        out.flush();
    }

    static Set<String> answer(Map<String, Object> of) {
        return switch (text(of, "do")) {
            case "version" -> Set.of("Java " + System.getProperty("java.version"));
            case "tag" -> tag(text(of, "tag"));
            case "mail" -> mail(of);
            case "format" -> format(of);
            default -> throw new IllegalArgumentException(of.toString());
        };
    }

    /** A locale as Java reads it; none where it finds no language. */
    static Set<String> tag(String written) {
        var locale = Locale.forLanguageTag(written);
        return locale.getLanguage().isEmpty() ? Set.of() : Set.of(locale.toLanguageTag());
    }

    /** Under which locale the text lies that someone gets, for every order in which the set of supported ones can stand. */
    static Set<String> mail(Map<String, Object> of) {
        var wish = Locale.forLanguageTag(text(of, "wish"));
        var supported = texts(of, "supported").stream().map(Locale::forLanguageTag).filter(it -> matches(wish, it)).toList();
        var fallback = Locale.forLanguageTag(text(of, "default"));
        if (fallback.getLanguage().isEmpty()) {
            fallback = Locale.ENGLISH;
        }
        var chosen = new ArrayList<Locale>();
        for (var order : orders(supported)) {
            Locale best = null;
            for (var next : order) {
                if (best == null || better(next, best, wish)) {
                    best = next;
                }
            }
            if (best != null && !chosen.contains(best)) {
                chosen.add(best);
            }
        }
        if (chosen.isEmpty()) {
            chosen.add(fallback);
        }
        var there = texts(of, "texts").stream().map(Locale::forLanguageTag).toList();
        var found = new TreeSet<String>();
        for (var locale : chosen) {
            var chain = new ArrayList<Locale>(withParents(locale));
            if (of.get("default-in-chain").equals("yes") && !locale.getLanguage().equals(fallback.getLanguage())) {
                chain.addAll(withParents(fallback));
            }
            chain.add(Locale.ENGLISH);
            found.add(chain.stream().filter(there::contains).findFirst().map(Locale::toLanguageTag).orElse("-"));
        }
        return found;
    }

    static boolean matches(Locale wish, Locale supported) {
        var regions = List.of(wish.getCountry(), supported.getCountry());
        boolean oneIsMissing = regions.get(0).isEmpty() != regions.get(1).isEmpty();
        return wish.getLanguage().equals(supported.getLanguage()) && (oneIsMissing || regions.get(0).equals(regions.get(1)));
    }

    static boolean better(Locale next, Locale best, Locale wish) {
        boolean byRegion = next.getCountry().equals(wish.getCountry()) && !best.getCountry().equals(wish.getCountry());
        boolean byVariant = next.getVariant().equals(wish.getVariant()) && !best.getVariant().equals(wish.getVariant());
        return byRegion || byVariant;
    }

    static List<Locale> withParents(Locale locale) {
        var all = new ArrayList<>(List.of(locale));
        if (!locale.getVariant().isEmpty()) {
            all.addAll(withParents(new Locale(locale.getLanguage(), locale.getCountry())));
        } else if (!locale.getCountry().isEmpty()) {
            all.add(new Locale(locale.getLanguage()));
        }
        return all;
    }

    static <T> List<List<T>> orders(List<T> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<T>>();
        for (int first = 0; first < of.size(); first++) {
            var rest = new ArrayList<>(of);
            rest.remove(first);
            for (var order : orders(rest)) {
                var one = new ArrayList<>(List.of(of.get(first)));
                one.addAll(order);
                all.add(one);
            }
        }
        return all;
    }

    static Set<String> format(Map<String, Object> of) {
        try {
            var format = new MessageFormat(text(of, "template"), Locale.forLanguageTag(text(of, "locale")));
            return Set.of(format.format(texts(of, "values").toArray()));
        } catch (IllegalArgumentException broken) {
            return Set.of();
        }
    }

    static String text(Map<String, Object> of, String field) {
        return (String) of.get(field);
    }

    @SuppressWarnings("unchecked")
    static List<String> texts(Map<String, Object> of, String field) {
        return (List<String>) of.get(field);
    }

    static String written(Set<String> texts) {
        var line = new StringBuilder("[");
        for (var text : texts) {
            line.append(line.length() > 1 ? ",\"" : "\"");
            text.chars().forEach(c -> {
                if (c < ' ' || c == '"' || c == '\\') {
                    line.append(String.format("\\u%04x", c));
                } else {
                    line.append((char) c);
                }
            });
            line.append('"');
        }
        return line.append(']').toString();
    }

    /** As much JSON as the cases need: objects and lists of texts. */
    static class Reader {
        final String line;
        int at = 0;

        Reader(String line) {
            this.line = line;
        }

        Map<String, Object> object() {
            var object = new LinkedHashMap<String, Object>();
            at++;
            while (line.charAt(at) != '}') {
                var field = text();
                at++;
                object.put(field, line.charAt(at) == '[' ? list() : text());
                at += line.charAt(at) == ',' ? 1 : 0;
            }
            return object;
        }

        List<String> list() {
            var list = new ArrayList<String>();
            at++;
            while (line.charAt(at) != ']') {
                list.add(text());
                at += line.charAt(at) == ',' ? 1 : 0;
            }
            at++;
            return list;
        }

        String text() {
            var text = new StringBuilder();
            for (at++; line.charAt(at) != '"'; at++) {
                char c = line.charAt(at);
                if (c != '\\') {
                    text.append(c);
                    continue;
                }
                c = line.charAt(++at);
                switch (c) {
                    case 'n' -> text.append('\n');
                    case 't' -> text.append('\t');
                    case 'r' -> text.append('\r');
                    case 'b' -> text.append('\b');
                    case 'f' -> text.append('\f');
                    case 'u' -> {
                        text.append((char) Integer.parseInt(line, at + 1, at + 5, 16));
                        at += 4;
                    }
                    default -> text.append(c);
                }
            }
            at++;
            return text.toString();
        }
    }
}
