"""In: cases, one JSON object a line. Out: for each, a JSON list of what can come out.

The rule is Django's own choice of a gettext catalogue, asked of the real Django.
"""

import json
import struct
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

import django
from django.conf import settings
from django.utils import translation
from django.utils.translation import trans_real

SUBJECT = "the subject of a mail that nobody has"


def compiled(text):
    """A catalogue with one entry, in the format of gettext."""
    header = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
    entries = [("", header), (SUBJECT, text)]
    at = 28 + 16 * len(entries)
    tables, strings = [[], []], b""
    for side in (0, 1):
        for entry in entries:
            raw = entry[side].encode()
            tables[side] += [len(raw), at + len(strings)]
            strings += raw + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(entries), 28, 28 + 8 * len(entries), 0, 0)
    return head + struct.pack(f"<{4 * len(entries)}I", *tables[0], *tables[1]) + strings


class Catalogues:
    """The folders of the catalogues, one for each set of locales."""

    def __init__(self, home):
        self.home, self.made = Path(home), {}

    def use(self, texts):
        key = tuple(texts)
        if key not in self.made:
            self.made[key] = self.home / str(len(self.made))
            for locale in texts:
                folder = self.made[key] / translation.to_locale(locale) / "LC_MESSAGES"
                folder.mkdir(parents=True)
                (folder / "django.mo").write_bytes(compiled(locale))
        settings.LOCALE_PATHS = [str(self.made[key])]


def mail(of, catalogues):
    """Under which locale the text lies that someone gets; the text itself is English where there is none."""
    catalogues.use(of["texts"])
    # The same path is never another catalogue, so only what Django has put together is forgotten.
    trans_real._translations.clear()
    with translation.override(of["wish"]):
        found = translation.gettext(SUBJECT)
    return ["-" if found == SUBJECT else found]


def request(of):
    """The language for a request whose browser asks for this one, among those that are switched on."""
    settings.LANGUAGES = [(code, code) for code in of["supported"]]
    trans_real.reset_cache(setting="LANGUAGES")
    browser = SimpleNamespace(COOKIES={}, META={"HTTP_ACCEPT_LANGUAGE": of["wish"]})
    return [trans_real.get_language_from_request(browser)]


def main():
    settings.configure(USE_I18N=True, LANGUAGE_CODE="en")
    django.setup()
    with tempfile.TemporaryDirectory() as home:
        catalogues = Catalogues(home)
        for line in sys.stdin:
            of = json.loads(line)
            match of["do"]:
                case "version":
                    answer = [f"Django {django.__version__}, Python {sys.version.split()[0]}"]
                case "mail":
                    answer = mail(of, catalogues)
                case "request":
                    answer = request(of)
            print(json.dumps(answer))


if __name__ == "__main__":
    main()
