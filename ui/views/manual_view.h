#pragma once

#include <QDir>
#include <QTextBrowser>

namespace postern {

/// The manual: beside the installed programs, else in the source tree that they were built from. Empty where neither
/// is.
QString manualFolder();
/// The anchor of a heading, as GitHub makes it: "What now?" is "what-now".
QString anchorOf(const QString &heading);

/// Shows pages of Markdown from one folder and follows their links. Needs no network: what leads out of the folder
/// goes to the desktop's browser.
class ManualView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualView(const QString &folder, QWidget *parent = nullptr);

    /// A page made by the program, shown for this name.
    void setMade(const QString &page, const QString &markdown);
    /// "page.md" or "page.md#anchor"; false where there is no such page. One step for goBack().
    bool open(const QString &target);
    void goBack();
    bool canGoBack() const { return !m_back.isEmpty(); }
    const QString &page() const { return m_page; }
    /// The heading at the top of what is shown, after open() with an anchor.
    const QString &section() const { return m_section; }
    /// The text of a page, empty where there is none.
    QString textOf(const QString &page) const;

Q_SIGNALS:
    void opened(const QString &page);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    struct Place
    {
        QString target;
        int scroll = 0;
    };
    bool show(const QString &target);
    void setHeadings(); ///< with room around them
    void goToAnchor(const QString &anchor);

    QDir m_folder;
    bool m_there; ///< a QDir without a name would be where the program was started
    QHash<QString, QString> m_made;
    QString m_page;
    QString m_section;
    QString m_target;
    QList<Place> m_back;
};

} // namespace postern
