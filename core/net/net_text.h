#pragma once

#include <QCoreApplication>

namespace postern {

/// Sentences of the network that a person reads, in the language of the program: the console's catalogue has them, a
/// program without one says them in English.
struct NetText
{
    Q_DECLARE_TR_FUNCTIONS(postern::Network)
};

} // namespace postern
