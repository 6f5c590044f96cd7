#pragma once

#include "core/format/history_json.h"
#include "core/remote/relay.h"

namespace postern {

/// A relay for the pictures: it has a history and a change that waits to be kept, and takes nothing.
class PictureRelay final : public Relay
{
    Q_OBJECT
public:
    /// `before`: what it had before the change that waits, which is `now`; `at` is the time of the pictures.
    PictureRelay(RelayInfo info, Configuration before, Configuration now, Time at);

    void fetchInfo(QObject *context, Done<RelayInfo> done) override;
    void fetchConfiguration(QObject *context, Done<Configuration> done) override;
    void fetchActivity(QObject *context, Done<ActivityPage> done) override;
    void fetchDocument(const QByteArray &path, QObject *context, Done<std::string> done) override;
    void plan(std::int64_t base, const ChangeRequest &request, QObject *context, Done<ChangeReply> done) override;
    void push(std::int64_t base, const QByteArray &key, const ChangeRequest &request, QObject *context,
              Done<ChangeReply> done) override;
    void confirm(std::int64_t revision, QObject *context, Done<ChangeReply> done) override;
    void extend(std::int64_t revision, int seconds, QObject *context, Done<ChangeReply> done) override;
    void revert(std::int64_t revision, QObject *context, Done<ChangeReply> done) override;
    void decide(const QString &account, const Address &address, bool withPassword, QObject *context,
                Done<DecisionReply> done) override;
    void cancelAll() override {}
    std::optional<Problem> lastProblem() const override { return std::nullopt; }
    std::optional<ShownCertificate> shownCertificate() const override { return std::nullopt; }

private:
    RevisionPage history() const;
    RelayInfo m_info;
    Configuration m_before;
    Configuration m_now;
    Time m_at;
};

} // namespace postern
