#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace postern::relay {

/// One thread that does one thing after the other: the one that owns the database connection.
class Worker final
{
public:
    using Task = std::function<void()>;

    /// `tick` is called on the thread at least every `period`, between two tasks.
    Worker(std::size_t queueLimit, std::chrono::milliseconds period, Task tick);
    ~Worker(); ///< stops

    /// False when too much is waiting, or after stop(): the task is then not run.
    bool post(Task task);
    /// Finishes the task under way, drops those that wait and runs `last` on the thread, where what it owns must end.
    void stop(Task last = {});

private:
    void run();
    const std::size_t m_queueLimit;
    const std::chrono::milliseconds m_period;
    Task m_tick;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    Task m_last;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace postern::relay
