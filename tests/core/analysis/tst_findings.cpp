#include "tests/support/finding_bench.h"

#include <QTest>

using namespace postern;
using namespace postern::samples;

class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void errors_ofValues();
};

void TestFindings::errors_ofValues()
{
    Bench bench({account("billing", {"192.0.2.1"})});
    bench.list().push_back(entry("192.0.2.256"));
    QVERIFY(bench.has("address-syntax"));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
