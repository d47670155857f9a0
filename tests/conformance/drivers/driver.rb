# In: cases, one JSON object a line. Out: for each, a JSON list of what can come out.
# The rules are those of Rails applications, said again over the real ruby-i18n with fallbacks.

require "json"
require "i18n"
require "i18n/backend/fallbacks"

class Texts < I18n::Backend::Simple
  include I18n::Backend::Fallbacks
end

# Under which locale the text lies that someone gets.
def mail(of)
  I18n.backend = Texts.new
  I18n.available_locales = of["available"]
  I18n.enforce_available_locales = true
  I18n.fallbacks = I18n::Locale::Fallbacks.new(*of["fallbacks"].map(&:to_sym))
  of["texts"].each { |locale| I18n.backend.store_translations(locale, mail: { subject: locale }) }
  locale = of["wish"]
  # An application that keeps only what it has: Mastodon.
  locale = "" if of["unknown-is-lost"] == "yes" && !of["available"].include?(locale)
  locale = of["default"] if locale.empty?
  [I18n.t("mail.subject", locale: locale, default: "-")]
rescue I18n::InvalidLocale
  ["-"]
end

# A text with values.
def fill(of)
  I18n.backend = Texts.new
  I18n.available_locales = ["en"]
  I18n.fallbacks = I18n::Locale::Fallbacks.new(:en)
  I18n.backend.store_translations("en", text: of["template"])
  [I18n.t("text", locale: "en", **of["names"].zip(of["values"]).to_h.transform_keys(&:to_sym))]
rescue I18n::MissingInterpolationArgument
  []
end

STDIN.set_encoding("UTF-8")
STDOUT.set_encoding("UTF-8")
STDIN.each_line do |line|
  of = JSON.parse(line)
  answer = case of["do"]
           when "version" then ["ruby-i18n #{I18n::VERSION}, Ruby #{RUBY_VERSION}"]
           when "mail" then mail(of)
           when "fill" then fill(of)
           end
  puts JSON.generate(answer)
end
