#pragma once

#include "core/smtp/probe.h"

#include <QString>

namespace postern {

/// "Sign in" for ProbeStepId::Auth.
QString stepName(ProbeStepId step);
/// What the step gave, in a few words: what is known of it, else the server's reply.
QString stepDetail(const ProbeStep &step);
/// What to do about it, one sentence; empty where nothing is wrong.
QString adviceFor(ProbeCause cause);
/// What would mend the certificate's troubles, a sentence each.
QString certificateAdvice(const CertificateJudgement &judgement);

} // namespace postern
