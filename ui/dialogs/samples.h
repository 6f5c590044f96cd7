#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace postern {

/// A dialog or page filled with sample data, for the pictures of `tools/screens` and for tests that look at them all.
struct Sample
{
    QString name; ///< of the picture
    std::function<QWidget *()> make;
};
QList<Sample> dialogSamples();

} // namespace postern
