#pragma once

#include <QByteArray>
#include <QUrl>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace postern {

class Label;
class NotePanel;

/// First start: the address and token of a relay, or the sample relay, or a configuration file. No wizard.
class FirstStartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStartPage(QWidget *parent = nullptr);

    /// Is there a keychain that can be written? Without one the token is held for this run only, and the page says so.
    void setKeychain(bool there, const QString &why = {});
    void setAddress(const QString &address);
    void showError(const QString &title, const QString &text);
    void clearError();

Q_SIGNALS:
    void connectWanted(const QUrl &url, const QByteArray &token, bool keep);
    void sampleWanted();
    void fileWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QUrl url(QString *wrong) const;
    QLineEdit *m_address;
    Label *m_addressHint;
    QLineEdit *m_token;
    QCheckBox *m_keep;
    Label *m_keepHint;
    NotePanel *m_error;
    QPushButton *m_connect;
    bool m_keychain = true;
    QString m_noKeychain;
};

} // namespace postern
