#include "core/smtp/sasl.h"
#include "core/net/net_text.h"

#include <QCryptographicHash>
#include <QList>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <openssl/evp.h>

#include <array>

namespace postern {

namespace {

class Plain final : public SaslMechanism
{
public:
    Plain(const QByteArray &username, const QByteArray &secret) : m_message('\0' + username + '\0' + secret) {}
    QByteArray name() const override { return QByteArrayLiteral("PLAIN"); }
    std::optional<QByteArray> initial() override { return m_message; }
    std::optional<QByteArray> answer(const QByteArray &) override
    {
        m_problem = NetText::tr("the server asked again after AUTH PLAIN");
        return std::nullopt;
    }

private:
    QByteArray m_message;
};

class Login final : public SaslMechanism
{
public:
    Login(QByteArray username, QByteArray secret) : m_answers{std::move(username), std::move(secret)} {}
    QByteArray name() const override { return QByteArrayLiteral("LOGIN"); }
    std::optional<QByteArray> initial() override { return std::nullopt; }
    std::optional<QByteArray> answer(const QByteArray &) override
    {
        if (m_asked < m_answers.size())
            return m_answers[m_asked++];
        m_problem = NetText::tr("the server asked a third time after AUTH LOGIN");
        return std::nullopt;
    }

private:
    QByteArrayList m_answers;
    qsizetype m_asked = 0;
};

class CramMd5 final : public SaslMechanism
{
public:
    CramMd5(QByteArray username, QByteArray secret) : m_username(std::move(username)), m_secret(std::move(secret)) {}
    QByteArray name() const override { return QByteArrayLiteral("CRAM-MD5"); }
    std::optional<QByteArray> initial() override { return std::nullopt; }
    std::optional<QByteArray> answer(const QByteArray &challenge) override
    {
        return m_username + ' ' +
               QMessageAuthenticationCode::hash(challenge, m_secret, QCryptographicHash::Md5).toHex();
    }

private:
    QByteArray m_username;
    QByteArray m_secret;
};

class XOAuth2 final : public SaslMechanism
{
public:
    XOAuth2(const QByteArray &username, const QByteArray &token)
        : m_message("user=" + username +
                    "\x01"
                    "auth=Bearer " +
                    token + "\x01\x01")
    {
    }
    QByteArray name() const override { return QByteArrayLiteral("XOAUTH2"); }
    std::optional<QByteArray> initial() override { return m_message; }
    /// The challenge is an explanation of the refusal; an empty answer asks for the 535.
    std::optional<QByteArray> answer(const QByteArray &) override { return QByteArray(); }

private:
    QByteArray m_message;
};

QByteArray exclusiveOr(QByteArray a, const QByteArray &b)
{
    for (qsizetype i = 0; i < a.size() && i < b.size(); ++i)
        a[i] = static_cast<char>(a[i] ^ b[i]);
    return a;
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// RFC 5802 and 7677, without channel binding.
class ScramSha256 final : public SaslMechanism
{
public:
    ScramSha256(const QString &username, const QByteArray &secret, QByteArray nonce)
        : m_secret(QString::fromUtf8(secret).normalized(QString::NormalizationForm_KC).toUtf8()),
          m_nonce(std::move(nonce))
    {
        QByteArray name = username.normalized(QString::NormalizationForm_KC).toUtf8();
        name.replace('=', "=3D").replace(',', "=2C");
        m_firstBare = "n=" + name + ",r=" + m_nonce;
    }
    QByteArray name() const override { return QByteArrayLiteral("SCRAM-SHA-256"); }
    std::optional<QByteArray> initial() override { return "n,," + m_firstBare; }
    std::optional<QByteArray> answer(const QByteArray &challenge) override
    {
        switch (m_round++) {
        case 0:
            return proof(challenge);
        case 1:
            return verify(challenge);
        default:
            m_problem = NetText::tr("the server asked a third time after AUTH SCRAM-SHA-256");
            return std::nullopt;
        }
    }
    bool satisfied() const override { return m_verified; }

private:
    static constexpr int leastIterations = 4096;
    static constexpr int mostIterations = 200000; // a hostile number would keep us busy for minutes

    std::optional<QByteArray> proof(const QByteArray &challenge)
    {
        QMap<char, QByteArray> values;
        for (const QByteArray &part : challenge.split(',')) {
            if (part.size() >= 2 && part[1] == '=')
                values.insert(part[0], part.mid(2));
        }
        bool number = false;
        const int iterations = values.value('i').toInt(&number);
        const QByteArray salt = QByteArray::fromBase64(values.value('s'));
        if (values.contains('m') || !values.value('r').startsWith(m_nonce) ||
            values.value('r').size() <= m_nonce.size() || salt.isEmpty() || !number) {
            m_problem = NetText::tr("the server's SCRAM challenge is malformed");
            return std::nullopt;
        }
        if (iterations < leastIterations || iterations > mostIterations) {
            m_problem = NetText::tr("the server's SCRAM challenge asks for %1 rounds").arg(iterations);
            return std::nullopt;
        }
        std::array<unsigned char, 32> salted{};
        if (PKCS5_PBKDF2_HMAC(m_secret.constData(), static_cast<int>(m_secret.size()),
                              reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<int>(salt.size()),
                              iterations, EVP_sha256(), static_cast<int>(salted.size()), salted.data()) != 1) {
            m_problem = NetText::tr("the SCRAM key could not be computed");
            return std::nullopt;
        }
        const QByteArray saltedPassword(reinterpret_cast<const char *>(salted.data()),
                                        static_cast<qsizetype>(salted.size()));
        const QByteArray clientKey = hmacSha256(saltedPassword, "Client Key");
        const QByteArray storedKey = QCryptographicHash::hash(clientKey, QCryptographicHash::Sha256);
        const QByteArray withoutProof = "c=biws,r=" + values.value('r');
        const QByteArray message = m_firstBare + ',' + challenge + ',' + withoutProof;
        m_serverSignature = hmacSha256(hmacSha256(saltedPassword, "Server Key"), message);
        return withoutProof + ",p=" + exclusiveOr(clientKey, hmacSha256(storedKey, message)).toBase64();
    }

    std::optional<QByteArray> verify(const QByteArray &challenge)
    {
        m_verified = challenge.startsWith("v=") &&
                     QByteArray::fromBase64(challenge.mid(2).split(',').first()) == m_serverSignature;
        if (m_verified)
            return QByteArray();
        m_problem = NetText::tr("the server could not prove that it knows the password");
        return std::nullopt;
    }

    QByteArray m_secret;
    QByteArray m_nonce;
    QByteArray m_firstBare;
    QByteArray m_serverSignature;
    int m_round = 0;
    bool m_verified = false;
};

} // namespace

std::unique_ptr<SaslMechanism> makeScramSha256(const QString &username, const QByteArray &secret,
                                               const QByteArray &nonce)
{
    return std::make_unique<ScramSha256>(username, secret, nonce);
}

std::unique_ptr<SaslMechanism> makeSasl(const QByteArray &mechanism, const QString &username, const QByteArray &secret)
{
    const QByteArray name = mechanism.toUpper();
    const QByteArray user = username.toUtf8();
    if (name == "PLAIN")
        return std::make_unique<Plain>(user, secret);
    if (name == "LOGIN")
        return std::make_unique<Login>(user, secret);
    if (name == "CRAM-MD5")
        return std::make_unique<CramMd5>(user, secret);
    if (name == "XOAUTH2")
        return std::make_unique<XOAuth2>(user, secret);
    if (name == "SCRAM-SHA-256") {
        std::array<quint32, 6> words{};
        QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
        return makeScramSha256(username, secret,
                               QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64());
    }
    return nullptr;
}

QByteArray chooseMechanism(const QByteArrayList &offered, bool encrypted, bool token)
{
    static const QByteArrayList overTls{"PLAIN", "LOGIN", "SCRAM-SHA-256", "CRAM-MD5"};
    static const QByteArrayList inClear{"SCRAM-SHA-256", "CRAM-MD5", "PLAIN", "LOGIN"};
    static const QByteArrayList withToken{"XOAUTH2"};
    for (const QByteArray &name : token ? withToken : encrypted ? overTls : inClear) {
        for (const QByteArray &one : offered) {
            if (one.compare(name, Qt::CaseInsensitive) == 0)
                return name;
        }
    }
    return {};
}

} // namespace postern
