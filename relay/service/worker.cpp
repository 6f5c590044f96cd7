#include "relay/service/worker.h"

#include "relay/service/log_line.h"

#include <exception>

namespace postern::relay {

Worker::Worker(std::size_t queueLimit, std::chrono::milliseconds period, Task tick)
    : m_queueLimit(queueLimit), m_period(period), m_tick(std::move(tick)), m_thread([this] { run(); })
{
}

Worker::~Worker()
{
    stop();
}

bool Worker::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_tasks.size() >= m_queueLimit)
        return false;
    m_tasks.push_back(std::move(task));
    m_changed.notify_one();
    return true;
}

void Worker::stop(Task last)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping)
            m_last = std::move(last);
        m_stopping = true;
        m_changed.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
    m_tasks.clear();
}

void Worker::run()
{
    auto nextTick = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_changed.wait_until(lock, nextTick, [this] { return m_stopping || !m_tasks.empty(); });
        if (m_stopping)
            break;
        Task task;
        if (!m_tasks.empty()) {
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        const bool ticks = std::chrono::steady_clock::now() >= nextTick;
        if (ticks)
            nextTick = std::chrono::steady_clock::now() + m_period;
        lock.unlock();
        try {
            if (ticks && m_tick)
                m_tick();
            if (task)
                task();
        } catch (const std::exception &failure) {
            logLine("task-failed", {{"what", failure.what()}});
        }
        task = nullptr; // what it holds goes before the lock is taken again
        lock.lock();
    }
    lock.unlock();
    if (m_last)
        m_last();
}

} // namespace postern::relay
