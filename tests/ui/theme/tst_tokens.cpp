#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QTest>

using namespace postern;

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ux_U07_pairsHaveTheirContrast_data();
    void ux_U07_pairsHaveTheirContrast();
    void schemeIsReadFromThePalette();
    void contrastOfKnownPairs();
};

void TestTokens::ux_U07_pairsHaveTheirContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const ContrastRule &rule : contrastRules()) {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            QTest::addRow("token %d on token %d, %s", int(rule.ink), int(rule.ground),
                          scheme == Scheme::Light ? "light" : "dark")
                << color(rule.ink, scheme) << color(rule.ground, scheme) << rule.least;
        }
    }
}

void TestTokens::ux_U07_pairsHaveTheirContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

void TestTokens::schemeIsReadFromThePalette()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette palette = paletteOf(scheme);
        QCOMPARE(int(schemeOf(palette)), int(scheme));
        QCOMPARE(color(Token::Accent, palette), color(Token::Accent, scheme));
    }
}

void TestTokens::contrastOfKnownPairs()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(qAbs(contrast(Qt::white, Qt::white) - 1.0) < 0.01);
    QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
