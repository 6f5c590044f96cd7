#include "core/analysis/finding.h"
#include "ui/models/core_text.h"
#include "ui/models/language.h"
#include "ui/models/texts.h"

#include <QTest>
#include <QTranslator>

using namespace postern;
using namespace Qt::StringLiterals;

namespace {

/// One sentence of the findings, as a catalogue has it.
class OneSentence : public QTranslator
{
public:
    explicit OneSentence(const QString &text) : m_text(text) {}
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *, const char *, int) const override
    {
        return qstrcmp(context, "Finding") == 0 ? m_text : QString();
    }

private:
    QString m_text;
};

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QVERIFY(useLanguage(u"en"_s)); }
    void englishIsOfferedFirst();
    void everyOneOfferedCanBeUsed();
    void anUnknownOneChangesNothing();
    void theSystemsLanguageIsFound();
    void aChoiceIsRemembered();
    void formsOfTheNumber_data();
    void formsOfTheNumber();
    void wordsOfAFindingFollowTheNumber();
    void whatCoreSaysIsReached();
};

void TestLanguage::englishIsOfferedFirst()
{
    const QList<Language> all = languages();
    QVERIFY(!all.isEmpty());
    QCOMPARE(all.front(), (Language{u"en"_s, u"English"_s}));
}

void TestLanguage::everyOneOfferedCanBeUsed()
{
    for (const Language &language : languages()) {
        QVERIFY2(useLanguage(language.code), qPrintable(language.code));
        QCOMPARE(QLocale().language(), QLocale(language.code).language());
        QVERIFY(!language.name.isEmpty());
        if (language.code != u"en"_s) {
            QVERIFY(QCoreApplication::translate("postern::Texts", "Open") != u"Open"_s);
            QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel"_s);
        }
    }
}

void TestLanguage::anUnknownOneChangesNothing()
{
    QVERIFY(!useLanguage(u"tlh"_s));
    QCOMPARE(QLocale().language(), QLocale::English);
    QCOMPARE(messageCount(1305), u"1,305 messages"_s);
}

void TestLanguage::theSystemsLanguageIsFound()
{
    QCOMPARE(languageFor(QLocale(u"en_GB"_s)), u"en"_s);
    QCOMPARE(languageFor(QLocale(u"fi_FI"_s)), u"en"_s);
    for (const Language &language : languages())
        QCOMPARE(languageFor(QLocale(language.code)), language.code);
    // Traditional characters are another script.
    QCOMPARE(languageFor(QLocale(u"zh_TW"_s)), u"en"_s);
}

void TestLanguage::aChoiceIsRemembered()
{
    chooseLanguage(u"en"_s);
    QCOMPARE(chosenLanguage(), u"en"_s);
    chooseLanguage(u"gone"_s);
    QVERIFY2(useLanguage(), "a choice that is not offered any more gives way to the system's");
    chooseLanguage({});
    QCOMPARE(chosenLanguage(), QString());
}

void TestLanguage::formsOfTheNumber_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QList<int>>("forms"); // of 0, 1, 2, 5, 12, 22, 112
    QTest::newRow("en") << u"en"_s << QList{1, 0, 1, 1, 1, 1, 1};
    QTest::newRow("de") << u"de"_s << QList{1, 0, 1, 1, 1, 1, 1};
    QTest::newRow("pl") << u"pl"_s << QList{2, 0, 1, 2, 2, 1, 2};
    QTest::newRow("zh_CN") << u"zh_CN"_s << QList{0, 0, 0, 0, 0, 0, 0};
    QTest::newRow("id") << u"id"_s << QList{0, 0, 0, 0, 0, 0, 0};
}

void TestLanguage::formsOfTheNumber()
{
    QFETCH(QString, language);
    QFETCH(QList<int>, forms);
    QLocale::setDefault(QLocale(language));
    QList<int> got;
    for (const quint64 number : {0U, 1U, 2U, 5U, 12U, 22U, 112U})
        got << pluralForm(number);
    QCOMPARE(got, forms);
}

void TestLanguage::wordsOfAFindingFollowTheNumber()
{
    Finding finding;
    finding.code = findingTexts().front().code;
    const auto said = [&finding](const char *count) {
        finding.args = {{"senders", count}};
        return findingMessage(finding);
    };
    QLocale::setDefault(QLocale(u"pl"_s));
    OneSentence polish(u"{senders} {senders:adres|adresy|adresów}"_s);
    QCoreApplication::installTranslator(&polish);
    QCOMPARE(said("1"), u"1 adres"_s);
    QCOMPARE(said("22"), u"22 adresy"_s);
    QCOMPARE(said("12"), u"12 adresów"_s);
    QCoreApplication::removeTranslator(&polish);
    QLocale::setDefault(QLocale(u"id"_s));
    OneSentence indonesian(u"{senders} {senders:alamat}"_s);
    QCoreApplication::installTranslator(&indonesian);
    QCOMPARE(said("12"), u"12 alamat"_s);
}

void TestLanguage::whatCoreSaysIsReached()
{
    using namespace std::chrono_literals;
    const Time start = *parseTime("2026-01-01T00:00:00Z");
    Coverage coverage;
    QStringList said = {coverageText(coverage)};
    QCOMPARE(said.back(), toQString(describe(coverage)));
    const auto add = [&](std::chrono::seconds length, std::vector<TimeSpan> gaps) {
        Coverage::Node node;
        node.from = start;
        node.to = start + length;
        node.gaps = std::move(gaps);
        coverage.nodes.push_back(std::move(node));
        QCOMPARE(coverageText(coverage), toQString(describe(coverage))); // in English it is core's own sentence
        said << coverageText(coverage);
    };
    add(50min, {});
    add(5h, {});
    add(24h, {{start, start + 3h}});
    add(24h * 400, {{start, start + 59min}, {start + 24h, start + 96h}});
    ActivityRow row;
    row.firstSeen = start;
    row.lastSeen = start + 24h * 276;
    row.count = 4;
    const std::string rhythm = postern::rhythmOf(row, *parseDate("2026-11-20"));
    QVERIFY(!rhythm.empty());
    QVERIFY2(coreText(rhythm).startsWith(u"about every 92 days, next about "_s), qPrintable(coreText(rhythm)));
    QCOMPARE(coreText("a newer relay's words"), u"a newer relay's words"_s);

    QVERIFY(useLanguage(u"en_XA"_s));
    said = {coverageText(coverage), coreText(rhythm)};
    for (const SenderClass one :
         {SenderClass::Current, SenderClass::Recurring, SenderClass::Stopped, SenderClass::Once})
        said << senderClassWord(toString(one));
    for (const QString &text : std::as_const(said))
        QVERIFY2(text.startsWith(u'[') && text.endsWith(u']'), qPrintable(text));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
