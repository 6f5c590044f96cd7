// The peer of U1: an empty window, until it was drawn once.

#include <QApplication>
#include <QEvent>
#include <QMainWindow>

namespace {

class Window final : public QMainWindow
{
protected:
    bool event(QEvent *event) override
    {
        const bool taken = QMainWindow::event(event);
        if (event->type() == QEvent::UpdateRequest)
            QApplication::quit();
        return taken;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Window window;
    window.show();
    return QApplication::exec();
}
